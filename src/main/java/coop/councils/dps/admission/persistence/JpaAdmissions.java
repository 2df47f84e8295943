package coop.councils.dps.admission.persistence;

import coop.councils.dps.admission.domain.Admission;
import coop.councils.dps.admission.domain.Admissions;
import coop.councils.dps.admission.domain.AdmittedRow;
import coop.councils.dps.admission.domain.ListedSupplier;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.persistence.Likeness;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@Dependent
class JpaAdmissions implements Admissions {

  private static final String FROM = " from Admission a, Supplier s where s.id = a.supplierId and a.endedAt is null";
  private static final String ROW = "select new coop.councils.dps.admission.domain.AdmittedRow(s.id, s.reference,"
      + " s.name, s.type, s.website, s.sme, s.vcse, a.lotNumber, a.admittedAt)" + FROM;
  private static final String LISTED = " from Supplier s where lower(s.name) like :name escape '!' and exists"
      + " (select a from Admission a where a.supplierId = s.id and a.endedAt is null"
      + " and (:lot = 0 or a.lotNumber = :lot))";

  @PersistenceContext
  private EntityManager entities;

  @Override
  public void add(Admission admission) {
    entities.persist(admission);
  }

  @Override
  public boolean isAdmitted(long supplierId, int lotNumber) {
    return entities.createQuery("select count(a) from Admission a where a.supplierId = :supplier"
        + " and a.lotNumber = :lot and a.endedAt is null", Long.class)
        .setParameter("supplier", supplierId).setParameter("lot", lotNumber).getSingleResult() > 0;
  }

  @Override
  public List<AdmittedRow> admittedTo(int lotNumber) {
    return entities.createQuery(ROW + " and a.lotNumber = :lot order by s.name, s.id", AdmittedRow.class)
        .setParameter("lot", lotNumber).getResultList();
  }

  @Override
  public List<AdmittedRow> of(long supplierId) {
    return entities.createQuery(ROW + " and s.id = :supplier order by a.lotNumber", AdmittedRow.class)
        .setParameter("supplier", supplierId).getResultList();
  }

  @Override
  public Page<ListedSupplier> find(Integer lotNumber, String name, int page) {
    List<Long> ids = filtered(entities.createQuery("select s.id" + LISTED + " order by s.name, s.id", Long.class),
        lotNumber, name).setFirstResult(Page.offset(page)).setMaxResults(Page.SIZE).getResultList();
    long total = filtered(entities.createQuery("select count(s)" + LISTED, Long.class), lotNumber, name)
        .getSingleResult();
    Map<Long, List<AdmittedRow>> lots = ids.isEmpty() ? Map.of() : entities.createQuery(
        ROW + " and s.id in :ids order by s.name, s.id, a.lotNumber", AdmittedRow.class).setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.groupingBy(AdmittedRow::supplierId, LinkedHashMap::new, Collectors.toList()));
    return new Page<>(lots.values().stream().map(rows -> new ListedSupplier(rows.get(0), rows)).toList(),
        Math.max(1, page), total);
  }

  private static <T> TypedQuery<T> filtered(TypedQuery<T> query, Integer lotNumber, String name) {
    return query.setParameter("lot", lotNumber == null ? 0 : lotNumber).setParameter("name", Likeness.to(name));
  }
}
