package coop.councils.dps.admission.persistence;

import coop.councils.dps.admission.domain.Expiries;
import coop.councils.dps.admission.domain.Expiry;
import coop.councils.dps.admission.domain.ExpiryMark;
import coop.councils.dps.admission.domain.ExpiryNotice;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

@Dependent
class JpaExpiries implements Expiries {

  // A declaration counts from the last application or self-declaration, by the day in UTC: reminders need no more.
  private static final String FROM = " FROM (SELECT s.id, s.reference, s.name, d.reference AS document,"
      + " d.name AS document_name, l.expires_on FROM library_document l JOIN document d ON d.id = l.document_id"
      + " JOIN supplier s ON s.id = l.supplier_id WHERE l.removed_at IS NULL AND l.expires_on IS NOT NULL"
      + " UNION ALL SELECT s.id, s.reference, s.name, NULL, NULL, DATE_ADD(DATE(GREATEST("
      + "COALESCE((SELECT MAX(declared_at) FROM self_declaration WHERE supplier_id = s.id), '1970-01-01'),"
      + " COALESCE((SELECT MAX(submitted_at) FROM application WHERE supplier_id = s.id), '1970-01-01'))), INTERVAL 1 YEAR)"
      + " FROM supplier s) x WHERE x.expires_on <= ?1 AND EXISTS (SELECT 1 FROM admission a WHERE a.supplier_id = x.id"
      + " AND (a.ended_at IS NULL OR a.ended_at > UTC_TIMESTAMP(6)))";
  private static final String COLUMNS = "SELECT x.id, x.reference, x.name, x.document, x.document_name, x.expires_on";
  private static final String ORDER = " ORDER BY x.expires_on, x.name, x.document";

  @PersistenceContext
  private EntityManager entities;

  @Override
  public List<Long> suppliers(LocalDate by) {
    Stream<?> ids = entities.createNativeQuery("SELECT DISTINCT x.id" + FROM).setParameter(1, by).getResultStream();
    return ids.map(id -> ((Number) id).longValue()).toList();
  }

  @Override
  public List<Expiry> of(long supplierId, LocalDate by) {
    return rows(entities.createNativeQuery(COLUMNS + FROM + " AND x.id = ?2" + ORDER).setParameter(1, by)
        .setParameter(2, supplierId));
  }

  @Override
  public Page<Expiry> all(LocalDate by, int page) {
    Number total = (Number) entities.createNativeQuery("SELECT COUNT(*)" + FROM).setParameter(1, by).getSingleResult();
    List<Expiry> rows = rows(entities.createNativeQuery(COLUMNS + FROM + ORDER).setParameter(1, by)
        .setFirstResult(Page.offset(page)).setMaxResults(Page.SIZE));
    return new Page<>(rows, Math.max(1, page), total.longValue());
  }

  private static List<Expiry> rows(Query query) {
    Stream<?> rows = query.getResultStream();
    return rows.map(row -> expiry((Object[]) row)).toList();
  }

  private static Expiry expiry(Object[] row) {
    return new Expiry(((Number) row[0]).longValue(), new Reference((String) row[1]), (String) row[2], (String) row[3],
        (String) row[4], ((Date) row[5]).toLocalDate());
  }

  @Override
  public boolean isSent(Expiry expiry, ExpiryMark mark) {
    return entities.createQuery("select count(n) from ExpiryNotice n where n.supplierId = :supplier"
        + " and n.subject = :subject and n.expiresOn = :day and n.mark = :mark", Long.class)
        .setParameter("supplier", expiry.supplierId()).setParameter("subject", expiry.subject())
        .setParameter("day", expiry.expiresOn()).setParameter("mark", mark.daysBefore()).getSingleResult() > 0;
  }

  @Override
  public void add(ExpiryNotice notice) {
    entities.persist(notice);
  }
}
