package coop.councils.dps.member.persistence;

import coop.councils.dps.member.domain.AccessRequest;
import coop.councils.dps.member.domain.AccessRequestRow;
import coop.councils.dps.member.domain.AccessRequestStatus;
import coop.councils.dps.member.domain.AccessRequests;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Dependent
class JpaAccessRequests implements AccessRequests {

  // A join with the entity Member by name is not parsed: MEMBER is a word of the query language.
  private static final String ROW = "select new coop.councils.dps.member.domain.AccessRequestRow(a.reference,"
      + " m.reference, m.name, a.name, a.post, a.email, a.reason, a.status, a.confirmedAt, a.role, a.declineReason,"
      + " a.decidedByName, a.decidedAt) from AccessRequest a, Member m where m.id = a.memberId"
      + " and a.confirmedAt is not null";

  @PersistenceContext
  private EntityManager entities;

  @Override
  public AccessRequest add(AccessRequest request) {
    entities.persist(request);
    entities.flush();
    return request;
  }

  @Override
  public Optional<AccessRequest> locked(Reference reference) {
    return entities.createQuery("select a from AccessRequest a where a.reference = :reference", AccessRequest.class)
        .setParameter("reference", reference).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
        .findFirst();
  }

  @Override
  public Optional<AccessRequest> bySecretHash(String hash) {
    return entities.createQuery("select a from AccessRequest a where a.secretHash = :hash", AccessRequest.class)
        .setParameter("hash", hash).getResultStream().findFirst();
  }

  @Override
  public long waitingOf(String email) {
    return entities.createQuery("select count(a) from AccessRequest a where a.email = :email and a.status in :waiting",
        Long.class).setParameter("email", email)
        .setParameter("waiting", Set.of(AccessRequestStatus.UNCONFIRMED, AccessRequestStatus.OPEN)).getSingleResult();
  }

  @Override
  public long unconfirmedOf(long memberId) {
    return entities.createQuery("select count(a) from AccessRequest a where a.memberId = :member"
        + " and a.status = :unconfirmed", Long.class).setParameter("member", memberId)
        .setParameter("unconfirmed", AccessRequestStatus.UNCONFIRMED).getSingleResult();
  }

  @Override
  public void forgetExpired(Instant now) {
    entities.createQuery("delete from AccessRequest a where a.status = :unconfirmed and a.expiresAt < :now")
        .setParameter("unconfirmed", AccessRequestStatus.UNCONFIRMED).setParameter("now", now).executeUpdate();
  }

  @Override
  public Page<AccessRequestRow> page(int number) {
    List<AccessRequestRow> rows = entities.createQuery(ROW
        + " order by case when a.decidedAt is null then 0 else 1 end, a.id desc", AccessRequestRow.class)
        .setFirstResult(Page.offset(number)).setMaxResults(Page.SIZE).getResultList();
    long total = entities.createQuery("select count(a) from AccessRequest a where a.confirmedAt is not null",
        Long.class).getSingleResult();
    return new Page<>(rows, Math.max(1, number), total);
  }

  @Override
  public Optional<AccessRequestRow> row(Reference reference) {
    return entities.createQuery(ROW + " and a.reference = :reference", AccessRequestRow.class)
        .setParameter("reference", reference).getResultStream().findFirst();
  }
}
