package coop.councils.dps.admission.persistence;

import coop.councils.dps.admission.domain.Partner;
import coop.councils.dps.admission.domain.Partners;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaPartners implements Partners {

  @PersistenceContext
  private EntityManager entities;

  @Override
  public void add(Partner partner) {
    entities.persist(partner);
  }

  @Override
  public void remove(Partner partner) {
    entities.remove(partner);
  }

  @Override
  public List<Partner> of(long applicationId) {
    return entities.createQuery("select p from Partner p left join fetch p.answers"
        + " where p.application.id = :application order by p.id", Partner.class)
        .setParameter("application", applicationId).getResultStream().distinct().toList();
  }

  @Override
  public Optional<Partner> bySecretHash(String hash) {
    return entities.createQuery("select p from Partner p where p.secretHash = :hash", Partner.class)
        .setParameter("hash", hash).getResultStream().findFirst();
  }
}
