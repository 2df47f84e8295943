package coop.councils.dps.bid.persistence;

import coop.councils.dps.bid.domain.BidNotice;
import coop.councils.dps.bid.domain.PendingBids;
import coop.councils.dps.competition.domain.BidGate;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;

@Dependent
class JpaPendingBids implements PendingBids {

  @PersistenceContext
  private EntityManager entities;

  @Override
  public List<Long> drafts(int nearer, int hours) {
    List<?> ids = entities.createNativeQuery("SELECT b.id FROM bid b JOIN bid_gate g ON g.competition_id ="
        + " b.competition_id WHERE b.status = 'DRAFT' AND g.state = 'OPEN'"
        + " AND g.deadline_utc > SYSDATE(6) + INTERVAL ?1 HOUR AND g.deadline_utc <= SYSDATE(6) + INTERVAL ?2 HOUR"
        + " AND b.started_at <= g.deadline_utc - INTERVAL ?2 HOUR AND NOT EXISTS (SELECT n.id FROM bid_notice n WHERE"
        + " n.bid_id = b.id AND n.hours_before = ?2 AND n.deadline_utc = g.deadline_utc) ORDER BY b.id")
        .setParameter(1, nearer).setParameter(2, hours).getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).toList();
  }

  @Override
  public List<Long> wishes(Instant until) {
    return entities.createQuery("select b.id from Bid b, BidGate g where g.competitionId = b.competitionId"
        + " and b.atDeadline.accountId is not null and g.state <> :withdrawn and g.deadline <= :until order by b.id",
        Long.class).setParameter("withdrawn", BidGate.State.WITHDRAWN).setParameter("until", until).getResultList();
  }

  @Override
  public Set<Long> suppliersWishing(long competitionId) {
    return Set.copyOf(entities.createQuery("select b.supplierId from Bid b where b.competitionId = :competition"
        + " and b.atDeadline.accountId is not null", Long.class).setParameter("competition", competitionId)
        .getResultList());
  }

  @Override
  public boolean isReminded(long bidId, int hoursBefore, Instant deadline) {
    return entities.createQuery("select count(n) from BidNotice n where n.bidId = :bid and n.hoursBefore = :hours"
        + " and n.deadline = :deadline", Long.class).setParameter("bid", bidId).setParameter("hours", hoursBefore)
        .setParameter("deadline", deadline).getSingleResult() > 0;
  }

  @Override
  public void add(BidNotice notice) {
    entities.persist(notice);
  }
}
