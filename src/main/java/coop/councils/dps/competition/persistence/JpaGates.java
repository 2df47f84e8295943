package coop.councils.dps.competition.persistence;

import coop.councils.dps.competition.domain.BidGate;
import coop.councils.dps.competition.domain.Gates;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

@Dependent
class JpaGates implements Gates {

  @PersistenceContext
  private EntityManager entities;

  @Override
  public void add(BidGate gate) {
    entities.persist(gate);
  }

  @Override
  public BidGate lock(long competitionId) {
    BidGate gate = entities.find(BidGate.class, competitionId, LockModeType.PESSIMISTIC_WRITE);
    if (gate == null) {
      throw new IllegalStateException("No gate for competition " + competitionId);
    }
    // What another changed while this one waited for the lock is what counts.
    entities.refresh(gate, LockModeType.PESSIMISTIC_WRITE);
    return gate;
  }

  /** SYSDATE and not NOW: NOW is the time at which the statement began, and stands still while it waits for a lock. */
  @Override
  public Instant databaseTime() {
    Object time = entities.createNativeQuery("SELECT SYSDATE(6)").getSingleResult();
    LocalDateTime utc = time instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) time;
    return utc.toInstant(ZoneOffset.UTC);
  }

  @Override
  public Optional<Instant> deadlineOf(long competitionId) {
    return entities.createQuery("select g.deadline from BidGate g where g.competitionId = :id", Instant.class)
        .setParameter("id", competitionId).getResultStream().findFirst();
  }
}
