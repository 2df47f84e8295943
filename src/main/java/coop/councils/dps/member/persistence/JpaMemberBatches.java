package coop.councils.dps.member.persistence;

import coop.councils.dps.member.domain.MemberBatch;
import coop.councils.dps.member.domain.MemberBatchRow;
import coop.councils.dps.member.domain.MemberBatches;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaMemberBatches implements MemberBatches {

  private static final String ROW = "select new coop.councils.dps.member.domain.MemberBatchRow(b.reference, b.status,"
      + " b.documentId, b.fileName, b.entries, b.added, b.changed, b.leaving, b.uploadedByName, b.uploadedAt,"
      + " b.endedByName, b.endedAt) from MemberBatch b";

  @PersistenceContext
  private EntityManager entities;

  @Override
  public MemberBatch add(MemberBatch batch) {
    entities.persist(batch);
    entities.flush();
    return batch;
  }

  @Override
  public Optional<MemberBatch> byReference(Reference reference) {
    return entities.createQuery("select b from MemberBatch b where b.reference = :reference", MemberBatch.class)
        .setParameter("reference", reference).getResultStream().findFirst();
  }

  @Override
  public Optional<MemberBatchRow> row(Reference reference) {
    return entities.createQuery(ROW + " where b.reference = :reference", MemberBatchRow.class)
        .setParameter("reference", reference).getResultStream().findFirst();
  }

  @Override
  public Page<MemberBatchRow> page(int number) {
    List<MemberBatchRow> rows = entities.createQuery(ROW + " order by b.id desc", MemberBatchRow.class)
        .setFirstResult(Page.offset(number)).setMaxResults(Page.SIZE).getResultList();
    long total = entities.createQuery("select count(b) from MemberBatch b", Long.class).getSingleResult();
    return new Page<>(rows, Math.max(1, number), total);
  }

  @Override
  public boolean hold(long documentId) {
    return entities.createQuery("select count(b) from MemberBatch b where b.documentId = :document", Long.class)
        .setParameter("document", documentId).getSingleResult() > 0;
  }
}
