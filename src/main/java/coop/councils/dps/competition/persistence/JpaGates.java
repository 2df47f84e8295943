package coop.councils.dps.competition.persistence;

import coop.councils.dps.competition.domain.BidGate;
import coop.councils.dps.competition.domain.Gates;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
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
    return read(competitionId, " FOR UPDATE");
  }

  @Override
  public BidGate hold(long competitionId) {
    return read(competitionId, " LOCK IN SHARE MODE");
  }

  /** What another changed while this one waited is what counts, not what was read before. */
  private BidGate read(long competitionId, String locked) {
    return (BidGate) entities.createNativeQuery("SELECT competition_id, state, deadline_utc, version FROM bid_gate"
        + " WHERE competition_id = ?" + locked, BidGate.class).setParameter(1, competitionId)
        .setHint("eclipselink.refresh", true).getSingleResult();
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
