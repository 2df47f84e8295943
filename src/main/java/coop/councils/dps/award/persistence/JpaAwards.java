package coop.councils.dps.award.persistence;

import coop.councils.dps.award.domain.Award;
import coop.councils.dps.award.domain.Awards;
import coop.councils.dps.award.domain.CallOffContract;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@Dependent
class JpaAwards implements Awards {

  @PersistenceContext
  private EntityManager entities;

  @Override
  public Award add(Award award) {
    entities.persist(award);
    entities.flush();
    return award;
  }

  @Override
  public Optional<Award> of(long competitionId) {
    return entities.createQuery("select a from Award a where a.competitionId = :competition", Award.class)
        .setParameter("competition", competitionId).getResultStream().findFirst();
  }

  @Override
  public void add(CallOffContract contract) {
    entities.persist(contract);
  }

  @Override
  public Optional<CallOffContract> contract(long awardId) {
    return entities.createQuery("select c from CallOffContract c where c.awardId = :award", CallOffContract.class)
        .setParameter("award", awardId).getResultStream().findFirst();
  }

  @Override
  public long contractsOf(long supplierId) {
    return entities.createQuery("select count(c) from CallOffContract c where c.supplierId = :supplier", Long.class)
        .setParameter("supplier", supplierId).getSingleResult();
  }

  @Override
  public void moveContracts(long fromSupplierId, long toSupplierId) {
    entities.createQuery("update CallOffContract c set c.supplierId = :to, c.version = c.version + 1"
        + " where c.supplierId = :from").setParameter("from", fromSupplierId).setParameter("to", toSupplierId)
        .executeUpdate();
  }
}
