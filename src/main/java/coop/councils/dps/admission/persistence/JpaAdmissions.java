package coop.councils.dps.admission.persistence;

import coop.councils.dps.admission.domain.Admission;
import coop.councils.dps.admission.domain.AdmissionRow;
import coop.councils.dps.admission.domain.Admissions;
import coop.councils.dps.admission.domain.AdmittedRow;
import coop.councils.dps.admission.domain.ListedSupplier;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.persistence.Likeness;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@Dependent
class JpaAdmissions implements Admissions {

  private static final String FROM = " from Admission a, Supplier s where s.id = a.supplierId"
      + " and a.admittedAt <= :now and (a.endedAt is null or a.endedAt > :now)";
  private static final String ROW = "select new coop.councils.dps.admission.domain.AdmittedRow(s.id, s.reference,"
      + " s.name, s.type, s.website, s.sme, s.vcse, a.lotNumber, a.admittedAt)" + FROM;
  private static final String LISTED = " from Supplier s where lower(s.name) like :name escape '!' and exists"
      + " (select a from Admission a where a.supplierId = s.id and a.admittedAt <= :now and (a.endedAt is null or a.endedAt > :now)"
      + " and (:lot = 0 or a.lotNumber = :lot))";

  private static final String STANDING = "select new coop.councils.dps.admission.domain.AdmissionRow(a.id, s.id,"
      + " s.reference, s.name, a.lotNumber, a.admittedAt, a.suspendedFrom, a.pausedFrom, a.pausedUntil, a.endedAt)";
  private static final String FOUND = FROM + " and lower(s.name) like :name escape '!'"
      + " and (:all = true or a.suspendedFrom is not null)";

  @PersistenceContext
  private EntityManager entities;

  private final Clock clock;

  @Inject
  JpaAdmissions(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void add(Admission admission) {
    entities.persist(admission);
  }

  @Override
  public void hold() {
    entities.createNativeQuery("SELECT number FROM lot ORDER BY number FOR UPDATE").getResultList();
  }

  @Override
  public boolean isAdmitted(long supplierId, int lotNumber) {
    return entities.createQuery("select count(a) from Admission a where a.supplierId = :supplier"
        + " and a.lotNumber = :lot and (a.endedAt is null or a.endedAt > :now)", Long.class)
        .setParameter("supplier", supplierId).setParameter("lot", lotNumber).setParameter("now", clock.instant())
        .getSingleResult() > 0;
  }

  @Override
  public List<AdmittedRow> admittedTo(int lotNumber) {
    return entities.createQuery(ROW + " and a.lotNumber = :lot and (a.suspendedFrom is null or a.suspendedFrom > :today)"
        + " and (a.pausedFrom is null or a.pausedFrom > :today or a.pausedUntil < :today) order by s.name, s.id",
        AdmittedRow.class).setParameter("lot", lotNumber).setParameter("now", clock.instant())
        .setParameter("today", London.dateOf(clock.instant())).getResultList();
  }

  @Override
  public List<Long> suspended(int lotNumber, LocalDate day) {
    return entities.createQuery("select a.supplierId from Admission a where a.lotNumber = :lot"
        + " and a.suspendedFrom <= :day and (a.endedAt is null or a.endedAt > :now)", Long.class)
        .setParameter("lot", lotNumber).setParameter("day", day).setParameter("now", clock.instant()).getResultList();
  }

  @Override
  public Optional<Admission> holding(long supplierId, int lotNumber) {
    return entities.createQuery("select a from Admission a where a.supplierId = :supplier and a.lotNumber = :lot"
        + " and (a.endedAt is null or a.endedAt > :now)", Admission.class).setParameter("supplier", supplierId)
        .setParameter("lot", lotNumber).setParameter("now", clock.instant()).getResultStream().findFirst();
  }

  @Override
  public List<AdmissionRow> of(long supplierId) {
    return entities.createQuery(STANDING + " from Admission a, Supplier s where s.id = a.supplierId"
        + " and s.id = :supplier order by a.lotNumber, a.admittedAt", AdmissionRow.class)
        .setParameter("supplier", supplierId).getResultList();
  }

  @Override
  public Page<AdmissionRow> standing(String supplier, boolean onlySuspended, int page) {
    List<AdmissionRow> rows = found(entities.createQuery(STANDING + FOUND + " order by s.name, s.id, a.lotNumber",
        AdmissionRow.class), supplier, onlySuspended).setFirstResult(Page.offset(page)).setMaxResults(Page.SIZE)
        .getResultList();
    long total = found(entities.createQuery("select count(a)" + FOUND, Long.class), supplier, onlySuspended)
        .getSingleResult();
    return new Page<>(rows, Math.max(1, page), total);
  }

  private <T> TypedQuery<T> found(TypedQuery<T> query, String supplier, boolean onlySuspended) {
    return query.setParameter("name", Likeness.to(supplier)).setParameter("all", !onlySuspended)
        .setParameter("now", clock.instant());
  }

  @Override
  public List<AdmittedRow> list(Integer lotNumber, String name, Instant at) {
    return filtered(entities.createQuery(ROW + " and lower(s.name) like :name escape '!' and (:lot = 0 or a.lotNumber = :lot)"
        + " order by s.name, s.id, a.lotNumber", AdmittedRow.class), lotNumber, name, at).getResultList();
  }

  @Override
  public Page<ListedSupplier> find(Integer lotNumber, String name, Instant at, int page) {
    List<Long> ids = filtered(entities.createQuery("select s.id" + LISTED + " order by s.name, s.id", Long.class),
        lotNumber, name, at).setFirstResult(Page.offset(page)).setMaxResults(Page.SIZE).getResultList();
    long total = filtered(entities.createQuery("select count(s)" + LISTED, Long.class), lotNumber, name, at)
        .getSingleResult();
    Map<Long, List<AdmittedRow>> lots = ids.isEmpty() ? Map.of() : entities.createQuery(
        ROW + " and s.id in :ids order by s.name, s.id, a.lotNumber", AdmittedRow.class).setParameter("ids", ids)
        .setParameter("now", at)
        .getResultStream()
        .collect(Collectors.groupingBy(AdmittedRow::supplierId, LinkedHashMap::new, Collectors.toList()));
    return new Page<>(lots.values().stream().map(rows -> new ListedSupplier(rows.get(0), rows)).toList(),
        Math.max(1, page), total);
  }

  @Override
  public void move(long fromSupplierId, long toSupplierId) {
    entities.createQuery("update Admission one set one.supplierId = :to, one.version = one.version + 1"
        + " where one.supplierId = :from").setParameter("from", fromSupplierId).setParameter("to", toSupplierId)
        .executeUpdate();
  }

  private static <T> TypedQuery<T> filtered(TypedQuery<T> query, Integer lotNumber, String name, Instant at) {
    return query.setParameter("now", at).setParameter("lot", lotNumber == null ? 0 : lotNumber)
        .setParameter("name", Likeness.to(name));
  }
}
