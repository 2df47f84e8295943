package coop.councils.dps.bid.persistence;

import coop.councils.dps.bid.domain.Bid;
import coop.councils.dps.bid.domain.BidStatus;
import coop.councils.dps.bid.domain.BidSubmission;
import coop.councils.dps.bid.domain.Bids;
import coop.councils.dps.bid.domain.EarlierAnswer;
import coop.councils.dps.bid.domain.LeftClosed;
import coop.councils.dps.bid.domain.OpenedTender;
import coop.councils.dps.bid.domain.Opening;
import coop.councils.dps.bid.domain.ReceiptRow;
import coop.councils.dps.bid.domain.TenderRow;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Dependent
class JpaBids implements Bids {

  private static final String COUNTS = "s.supersededAt is null and s.withdrawnAt is null";

  @PersistenceContext
  private EntityManager entities;

  @Override
  public Bid add(Bid bid) {
    entities.persist(bid);
    // A second person of the supplier may begin at the same moment: the unique key must speak now, not at commit.
    entities.flush();
    return bid;
  }

  @Override
  public Optional<Bid> of(long competitionId, long supplierId) {
    return entities.createQuery(
        "select b from Bid b where b.competitionId = :competition and b.supplierId = :supplier", Bid.class)
        .setParameter("competition", competitionId).setParameter("supplier", supplierId)
        .getResultStream().findFirst();
  }

  @Override
  public List<Reference> references(long competitionId) {
    return entities.createQuery("select b.reference from Bid b where b.competitionId = :competition order by b.id",
        Reference.class).setParameter("competition", competitionId).getResultList();
  }

  @Override
  public void add(BidSubmission submission) {
    entities.persist(submission);
  }

  @Override
  public Optional<BidSubmission> counting(long bidId) {
    return entities.createQuery("select s from BidSubmission s where s.bidId = :bid and " + COUNTS,
        BidSubmission.class).setParameter("bid", bidId).getResultStream().findFirst();
  }

  @Override
  public List<BidSubmission> allCounting(long competitionId) {
    return entities.createQuery("select s from BidSubmission s, Bid b where b.id = s.bidId"
        + " and b.competitionId = :competition and " + COUNTS + " order by s.receivedAt, s.id", BidSubmission.class)
        .setParameter("competition", competitionId).getResultList();
  }

  @Override
  public Set<Long> suppliersCounting(long competitionId) {
    return Set.copyOf(entities.createQuery("select b.supplierId from BidSubmission s, Bid b where b.id = s.bidId"
        + " and b.competitionId = :competition and " + COUNTS, Long.class)
        .setParameter("competition", competitionId).getResultList());
  }

  @Override
  public Optional<Bid> byId(long id) {
    return Optional.ofNullable(entities.find(Bid.class, id));
  }

  @Override
  public void lock(Bid bid) {
    entities.refresh(bid, LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public Optional<BidSubmission> submission(Reference receipt) {
    return entities.createQuery("select s from BidSubmission s where s.reference = :receipt", BidSubmission.class)
        .setParameter("receipt", receipt).getResultStream().findFirst();
  }

  @Override
  public List<ReceiptRow> receipts(long bidId) {
    return entities.createQuery("select new coop.councils.dps.bid.domain.ReceiptRow(s.reference, s.receivedAt,"
        + " s.deadlineThen, s.submittedBy, s.sha256, s.supersededAt, s.withdrawnAt) from BidSubmission s"
        + " where s.bidId = :bid order by s.id desc", ReceiptRow.class).setParameter("bid", bidId).getResultList();
  }

  @Override
  public Optional<Opening> opening(long competitionId) {
    return Optional.ofNullable(entities.find(Opening.class, competitionId));
  }

  @Override
  public void add(Opening opening) {
    entities.persist(opening);
  }

  @Override
  public void add(OpenedTender tender) {
    entities.persist(tender);
  }

  @Override
  public List<TenderRow> opened(long competitionId) {
    return entities.createQuery("select new coop.councils.dps.bid.domain.TenderRow(t.id, t.reference, t.supplierId,"
        + " t.supplierName, t.receivedAt, t.sha256, t.price) from OpenedTender t"
        + " where t.competitionId = :competition order by t.receivedAt, t.id", TenderRow.class)
        .setParameter("competition", competitionId).getResultList();
  }

  @Override
  public Optional<OpenedTender> opened(Reference tender) {
    return entities.createQuery("select t from OpenedTender t where t.reference = :reference", OpenedTender.class)
        .setParameter("reference", tender).getResultStream().findFirst();
  }

  @Override
  public LeftClosed leftClosed(long competitionId) {
    String submissions = "SELECT COUNT(*) FROM bid_submission s JOIN bid b ON b.id = s.bid_id"
        + " WHERE b.competition_id = ?1 AND ";
    Object[] row = (Object[]) entities.createNativeQuery("SELECT"
        + " (SELECT COUNT(*) FROM bid WHERE competition_id = ?1 AND status = 'DRAFT'),"
        + " (" + submissions + "s.withdrawn_at IS NOT NULL), (" + submissions + "s.superseded_at IS NOT NULL)")
        .setParameter(1, competitionId).getSingleResult();
    return new LeftClosed(((Number) row[0]).intValue(), ((Number) row[1]).intValue(), ((Number) row[2]).intValue());
  }

  @Override
  public boolean everHeld(long documentId, long supplierId) {
    return entities.createQuery("select count(b) from Bid b join b.everHeld d where d = :document"
        + " and b.supplierId = :supplier", Long.class).setParameter("document", documentId)
        .setParameter("supplier", supplierId).getSingleResult() > 0;
  }

  @Override
  public List<EarlierAnswer> answersElsewhere(long supplierId, long competitionId) {
    return entities.createQuery("select new coop.councils.dps.bid.domain.EarlierAnswer(b.reference, a.number, c.title,"
        + " q.title, a.text) from BidAnswer a join a.bid b, MiniCompetition c, CompetitionQuestion q"
        + " where b.supplierId = :supplier and b.competitionId <> :competition and c.id = b.competitionId"
        + " and q.competition = c and q.number = a.number order by b.id desc, a.number", EarlierAnswer.class)
        .setParameter("supplier", supplierId).setParameter("competition", competitionId).getResultList();
  }

  @Override
  public Map<Reference, BidStatus> standings(long supplierId) {
    Map<Reference, BidStatus> standings = new HashMap<>();
    entities.createQuery("select c.reference, b.status from MiniCompetition c, Bid b where b.competitionId = c.id"
        + " and b.supplierId = :supplier", Object[].class).setParameter("supplier", supplierId).getResultList()
        .forEach(row -> standings.put((Reference) row[0], (BidStatus) row[1]));
    return standings;
  }

  @Override
  public List<OpenedTender> openedHolding(long documentId) {
    return entities.createQuery("select t from OpenedTender t join t.files f where f = :document", OpenedTender.class)
        .setParameter("document", documentId).getResultList();
  }

  @Override
  public void move(long fromSupplierId, long toSupplierId) {
    // A new version, so that whoever is writing the tender at this moment is told that it changed meanwhile.
    entities.createNativeQuery("UPDATE bid SET supplier_id = ?1, version = version + 1 WHERE supplier_id = ?2"
        + " AND competition_id NOT IN (SELECT competition_id FROM bid WHERE supplier_id = ?1)")
        .setParameter(1, toSupplierId).setParameter(2, fromSupplierId).executeUpdate();
    entities.createNativeQuery("UPDATE opened_tender SET supplier_id = ?1 WHERE supplier_id = ?2"
        + " AND competition_id NOT IN (SELECT competition_id FROM opened_tender WHERE supplier_id = ?1)")
        .setParameter(1, toSupplierId).setParameter(2, fromSupplierId).executeUpdate();
  }
}
