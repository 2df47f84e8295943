package coop.councils.dps.register.persistence;

import coop.councils.dps.register.domain.HistoricAward;
import coop.councils.dps.register.domain.HistoricAwardRow;
import coop.councils.dps.register.domain.HistoricTender;
import coop.councils.dps.register.domain.OldRegister;
import coop.councils.dps.register.domain.RegisterBatch;
import coop.councils.dps.register.domain.RegisterBatchRow;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.persistence.Likeness;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@Dependent
class JpaOldRegister implements OldRegister {

  private static final String BATCH = "select new coop.councils.dps.register.domain.RegisterBatchRow(b.id,"
      + " b.reference, b.status, b.documentId, b.fileName, b.awards, b.tenders, b.uploadedByName, b.uploadedAt,"
      + " b.importedByName, b.importedAt, b.endedByName, b.endedAt, b.undoneReason) from RegisterBatch b";
  private static final String AWARD = "select new coop.councils.dps.register.domain.HistoricAwardRow(a.reference,"
      + " a.registerReference, a.title, a.buyerName, a.lotNumber, a.decision.decidedOn, t.name, a.contractValue)"
      + " from HistoricAward a join a.tenders t where t.winner = true";
  private static final String LIVE = " a.liveReference is not null and (lower(a.registerReference) like :words"
      + " escape '!' or lower(a.title) like :words escape '!' or lower(a.buyerName) like :words escape '!')";

  @PersistenceContext
  private EntityManager entities;

  @Override
  public void lock() {
    // The one row that is always there; nothing of it is read or changed here.
    entities.createNativeQuery("SELECT id FROM dynamic_purchasing_system WHERE id = 1 FOR UPDATE").getSingleResult();
  }

  @Override
  public RegisterBatch add(RegisterBatch batch) {
    entities.persist(batch);
    entities.flush();
    return batch;
  }

  @Override
  public Optional<RegisterBatch> batch(Reference reference) {
    return entities.createQuery("select b from RegisterBatch b where b.reference = :reference", RegisterBatch.class)
        .setParameter("reference", reference).getResultStream().findFirst();
  }

  @Override
  public Optional<RegisterBatchRow> batchRow(Reference reference) {
    return entities.createQuery(BATCH + " where b.reference = :reference", RegisterBatchRow.class)
        .setParameter("reference", reference).getResultStream().findFirst();
  }

  @Override
  public Optional<RegisterBatchRow> batchRow(long id) {
    return entities.createQuery(BATCH + " where b.id = :id", RegisterBatchRow.class)
        .setParameter("id", id).getResultStream().findFirst();
  }

  @Override
  public Page<RegisterBatchRow> batches(int page) {
    List<RegisterBatchRow> rows = entities.createQuery(BATCH + " order by b.id desc", RegisterBatchRow.class)
        .setFirstResult(Page.offset(page)).setMaxResults(Page.SIZE).getResultList();
    long total = entities.createQuery("select count(b) from RegisterBatch b", Long.class).getSingleResult();
    return new Page<>(rows, Math.max(1, page), total);
  }

  @Override
  public boolean holds(long documentId) {
    return entities.createQuery("select count(b) from RegisterBatch b where b.documentId = :document", Long.class)
        .setParameter("document", documentId).getSingleResult() > 0;
  }

  @Override
  public void add(Collection<HistoricAward> awards) {
    awards.forEach(entities::persist);
    entities.flush();
  }

  @Override
  public Optional<HistoricAward> award(Reference reference) {
    Optional<HistoricAward> award = entities.createQuery(
        "select a from HistoricAward a where a.reference = :reference", HistoricAward.class)
        .setParameter("reference", reference).getResultStream().findFirst();
    // All scores at once, rather than tender by tender.
    award.ifPresent(found -> entities.createQuery(
        "select distinct t from HistoricTender t left join fetch t.scores where t.award = :award", HistoricTender.class)
        .setParameter("award", found).getResultList());
    return award;
  }

  @Override
  public List<HistoricAward> awardsOf(long batchId) {
    return entities.createQuery("select a from HistoricAward a where a.batchId = :batch order by a.id",
        HistoricAward.class).setParameter("batch", batchId).getResultList();
  }

  @Override
  public List<HistoricAwardRow> rowsOf(long batchId) {
    return entities.createQuery(AWARD + " and a.batchId = :batch order by a.registerReference", HistoricAwardRow.class)
        .setParameter("batch", batchId).getResultList();
  }

  @Override
  public Page<HistoricAwardRow> live(String words, int page) {
    String like = Likeness.to(words);
    List<HistoricAwardRow> rows = entities.createQuery(AWARD + " and" + LIVE
        + " order by a.decision.decidedOn desc, a.id desc", HistoricAwardRow.class).setParameter("words", like)
        .setFirstResult(Page.offset(page)).setMaxResults(Page.SIZE).getResultList();
    long total = entities.createQuery("select count(a) from HistoricAward a where" + LIVE, Long.class)
        .setParameter("words", like).getSingleResult();
    return new Page<>(rows, Math.max(1, page), total);
  }

  @Override
  public Set<String> taken(Collection<String> references) {
    return references.isEmpty() ? Set.of() : entities.createQuery("select lower(a.liveReference) from HistoricAward a"
        + " where lower(a.liveReference) in :references", String.class).setParameter("references", references)
        .getResultStream().collect(Collectors.toSet());
  }
}
