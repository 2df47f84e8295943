package coop.councils.dps.competition.persistence;

import coop.councils.dps.competition.domain.CalendarFeed;
import coop.councils.dps.competition.domain.CalendarFeeds;
import coop.councils.dps.competition.domain.CompetitionDates;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaCalendarFeeds implements CalendarFeeds {

  private static final String DATES = "select new coop.councils.dps.competition.domain.CompetitionDates(c.reference,"
      + " c.title, c.status, g.deadline, c.plan.questionsBy, c.plan.decisionBy) from MiniCompetition c, BidGate g"
      + " where g.competitionId = c.id";

  @PersistenceContext
  private EntityManager entities;

  @Override
  public void add(CalendarFeed feed) {
    entities.persist(feed);
  }

  @Override
  public void remove(CalendarFeed feed) {
    entities.remove(feed);
  }

  @Override
  public Optional<CalendarFeed> of(long accountId) {
    return entities.createQuery("select f from CalendarFeed f where f.accountId = :account", CalendarFeed.class)
        .setParameter("account", accountId).getResultStream().findFirst();
  }

  @Override
  public Optional<CalendarFeed> bySecretHash(String hash) {
    return entities.createQuery("select f from CalendarFeed f where f.secretHash = :hash", CalendarFeed.class)
        .setParameter("hash", hash).getResultStream().findFirst();
  }

  @Override
  public List<CompetitionDates> datesOfMember(long memberId) {
    return entities.createQuery(DATES + " and c.memberId = :member order by c.id", CompetitionDates.class)
        .setParameter("member", memberId).getResultList();
  }

  @Override
  public List<CompetitionDates> datesOfInvited(long supplierId) {
    return entities.createQuery(DATES + " and exists (select i from Invitation i where i.competitionId = c.id"
        + " and i.supplierId = :supplier) order by c.id", CompetitionDates.class)
        .setParameter("supplier", supplierId).getResultList();
  }
}
