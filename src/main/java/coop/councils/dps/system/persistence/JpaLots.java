package coop.councils.dps.system.persistence;

import coop.councils.dps.system.domain.Lot;
import coop.councils.dps.system.domain.Lots;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaLots implements Lots {

  @PersistenceContext
  private EntityManager entityManager;

  @Override
  public List<Lot> all() {
    return entityManager.createQuery("select l from Lot l order by l.number", Lot.class).getResultList();
  }

  @Override
  public Optional<Lot> find(String code) {
    return entityManager
        .createQuery("select l from Lot l where l.code = :code", Lot.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }
}
