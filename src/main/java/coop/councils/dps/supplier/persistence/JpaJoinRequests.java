package coop.councils.dps.supplier.persistence;

import coop.councils.dps.shared.Reference;
import coop.councils.dps.supplier.domain.JoinRequest;
import coop.councils.dps.supplier.domain.JoinRequestRow;
import coop.councils.dps.supplier.domain.JoinRequests;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaJoinRequests implements JoinRequests {

  private static final String ROW = "select new coop.councils.dps.supplier.domain.JoinRequestRow(r.reference, s.id,"
      + " s.name, a.name, a.email, r.message, r.askedAt, r.outcome, r.reason, r.decidedAt, r.decidedByName)"
      + " from JoinRequest r, Supplier s, Account a where s.id = r.supplierId and a.id = r.accountId";

  @PersistenceContext
  private EntityManager entities;

  @Override
  public void add(JoinRequest request) {
    entities.persist(request);
    entities.flush();
  }

  @Override
  public Optional<JoinRequest> byReference(Reference reference) {
    return entities.createQuery("select r from JoinRequest r where r.reference = :reference", JoinRequest.class)
        .setParameter("reference", reference).getResultStream().findFirst();
  }

  @Override
  public Optional<JoinRequest> waitingOf(long accountId) {
    return entities.createQuery("select r from JoinRequest r where r.accountId = :account and r.outcome is null",
        JoinRequest.class).setParameter("account", accountId).getResultStream().findFirst();
  }

  @Override
  public Optional<JoinRequestRow> row(Reference reference) {
    return entities.createQuery(ROW + " and r.reference = :reference", JoinRequestRow.class)
        .setParameter("reference", reference).getResultStream().findFirst();
  }

  @Override
  public Optional<JoinRequestRow> lastOf(long accountId) {
    return entities.createQuery(ROW + " and a.id = :account order by r.id desc", JoinRequestRow.class)
        .setParameter("account", accountId).setMaxResults(1).getResultStream().findFirst();
  }

  @Override
  public List<JoinRequestRow> waitingFor(long supplierId) {
    return entities.createQuery(ROW + " and s.id = :supplier and r.outcome is null order by r.id", JoinRequestRow.class)
        .setParameter("supplier", supplierId).getResultList();
  }

  @Override
  public List<JoinRequestRow> waiting() {
    return entities.createQuery(ROW + " and r.outcome is null order by r.id", JoinRequestRow.class).getResultList();
  }

  @Override
  public void move(long fromSupplierId, long toSupplierId) {
    entities.createQuery("update JoinRequest r set r.supplierId = :to, r.version = r.version + 1"
        + " where r.supplierId = :from and r.outcome is null").setParameter("from", fromSupplierId)
        .setParameter("to", toSupplierId).executeUpdate();
  }
}
