package coop.councils.dps.audit.persistence;

import coop.councils.dps.audit.domain.AuditEvent;
import coop.councils.dps.audit.domain.AuditEvents;
import coop.councils.dps.audit.domain.AuditRow;
import coop.councils.dps.audit.domain.LiftedSeal;
import coop.councils.dps.shared.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaAuditEvents implements AuditEvents {

  private static final int LONGEST_HISTORY = 200;
  private static final String ROW = "select new coop.councils.dps.audit.domain.AuditRow(e.id, e.at, e.actorName,"
      + " e.action, e.subject, e.details) from AuditEvent e";

  private static final String READABLE =
      "(e.sealed = false or exists (select l from LiftedSeal l where l.subject = e.subject))";

  @PersistenceContext
  private EntityManager entities;

  @Override
  public void add(AuditEvent event) {
    entities.persist(event);
    // Numbered now, so that the events of one unit of work stand in the order in which they happened.
    entities.flush();
  }

  @Override
  public void addAll(Collection<AuditEvent> many) {
    many.forEach(entities::persist);
    entities.flush();
  }

  @Override
  public void liftSeal(Collection<String> subjects) {
    subjects.forEach(subject -> entities.persist(new LiftedSeal(subject)));
  }

  @Override
  public List<AuditRow> of(String subject) {
    return entities.createQuery(ROW + " where e.subject = :subject and " + READABLE + " order by e.id desc", AuditRow.class)
        .setParameter("subject", subject).setMaxResults(LONGEST_HISTORY).getResultList();
  }

  @Override
  public Optional<AuditRow> latestOf(String subject) {
    return entities.createQuery(ROW + " where e.subject = :subject order by e.id desc", AuditRow.class)
        .setParameter("subject", subject).setMaxResults(1).getResultStream().findFirst();
  }

  @Override
  public Page<AuditRow> page(String subject, int number) {
    String where = " where " + READABLE + (subject.isEmpty() ? "" : " and e.subject = :subject");
    var rows = entities.createQuery(ROW + where + " order by e.id desc", AuditRow.class)
        .setFirstResult(Page.offset(number)).setMaxResults(Page.SIZE);
    var count = entities.createQuery("select count(e) from AuditEvent e" + where, Long.class);
    if (!subject.isEmpty()) {
      rows.setParameter("subject", subject);
      count.setParameter("subject", subject);
    }
    return new Page<>(rows.getResultList(), Math.max(1, number), count.getSingleResult());
  }
}
