package coop.councils.dps.competition.persistence;

import coop.councils.dps.competition.domain.CompetitionStatus;
import coop.councils.dps.competition.domain.Intention;
import coop.councils.dps.competition.domain.IntentionRow;
import coop.councils.dps.competition.domain.Intentions;
import coop.councils.dps.competition.domain.TenderReminder;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaIntentions implements Intentions {

  @PersistenceContext
  private EntityManager entities;

  @Override
  public void add(Intention intention) {
    entities.persist(intention);
    // Two people of the supplier may speak at once: the unique key must answer now, not at commit.
    entities.flush();
  }

  @Override
  public Optional<Intention> of(long competitionId, long supplierId) {
    return entities.createQuery("select i from Intention i where i.competitionId = :competition"
        + " and i.supplierId = :supplier", Intention.class).setParameter("competition", competitionId)
        .setParameter("supplier", supplierId).getResultStream().findFirst();
  }

  @Override
  public List<IntentionRow> of(long competitionId) {
    return entities.createQuery("select i from Intention i where i.competitionId = :competition", Intention.class)
        .setParameter("competition", competitionId).getResultStream().map(Intention::row).toList();
  }

  @Override
  public List<Long> takingTenders(Instant now) {
    return entities.createQuery("select c.id from MiniCompetition c, BidGate g where g.competitionId = c.id"
        + " and c.status = :published and g.deadline > :now order by c.id", Long.class)
        .setParameter("published", CompetitionStatus.PUBLISHED).setParameter("now", now).getResultList();
  }

  @Override
  public boolean isReminded(long competitionId, Instant deadline, int daysBefore) {
    return entities.createQuery("select count(r) from TenderReminder r where r.competitionId = :competition"
        + " and r.deadline = :deadline and r.daysBefore = :days", Long.class)
        .setParameter("competition", competitionId).setParameter("deadline", deadline)
        .setParameter("days", daysBefore).getSingleResult() > 0;
  }

  @Override
  public void add(TenderReminder reminder) {
    entities.persist(reminder);
    // Before the mail is queued: of two that remind at once only one may.
    entities.flush();
  }
}
