package coop.councils.dps.admission.persistence;

import coop.councils.dps.admission.domain.Admission;
import coop.councils.dps.admission.domain.Admissions;
import coop.councils.dps.admission.domain.AdmittedRow;
import coop.councils.dps.shared.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

@Dependent
class JpaAdmissions implements Admissions {

  private static final String FROM = " from Admission a, Supplier s where s.id = a.supplierId and a.endedAt is null";
  private static final String ROW = "select new coop.councils.dps.admission.domain.AdmittedRow(s.id, s.reference,"
      + " s.name, s.type, s.website, s.sme, s.vcse, a.lotNumber, a.admittedAt)" + FROM;
  private static final String FOUND = " and (:lot = 0 or a.lotNumber = :lot) and lower(s.name) like :name escape '!'";

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
  public Page<AdmittedRow> find(Integer lotNumber, String name, int page) {
    List<AdmittedRow> rows = filtered(entities.createQuery(ROW + FOUND + " order by s.name, a.lotNumber",
        AdmittedRow.class), lotNumber, name)
        .setFirstResult(Page.offset(page)).setMaxResults(Page.SIZE).getResultList();
    long total = filtered(entities.createQuery("select count(a)" + FROM + FOUND, Long.class), lotNumber, name)
        .getSingleResult();
    return new Page<>(rows, Math.max(1, page), total);
  }

  private static <T> TypedQuery<T> filtered(TypedQuery<T> query, Integer lotNumber, String name) {
    String literal = name.toLowerCase().replace("!", "!!").replace("%", "!%").replace("_", "!_");
    return query.setParameter("lot", lotNumber == null ? 0 : lotNumber).setParameter("name", "%" + literal + "%");
  }
}
