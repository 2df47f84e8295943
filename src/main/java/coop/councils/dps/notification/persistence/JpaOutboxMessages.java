package coop.councils.dps.notification.persistence;

import coop.councils.dps.notification.domain.MailRow;
import coop.councils.dps.notification.domain.MailText;
import coop.councils.dps.notification.domain.OutboxMessage;
import coop.councils.dps.notification.domain.OutboxMessages;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaOutboxMessages implements OutboxMessages {

  @PersistenceContext
  private EntityManager entities;

  @Override
  public void add(OutboxMessage message) {
    entities.persist(message);
  }

  @Override
  public Optional<OutboxMessage> take(long id) {
    boolean free = !entities.createNativeQuery("SELECT id FROM outbox_message WHERE id = ? FOR UPDATE SKIP LOCKED")
        .setParameter(1, id).getResultList().isEmpty();
    return free ? Optional.of(entities.find(OutboxMessage.class, id)).filter(OutboxMessage::isWaiting)
        : Optional.empty();
  }

  @Override
  public Optional<OutboxMessage> byReference(Reference reference) {
    return entities.createQuery("select m from OutboxMessage m where m.reference = :reference and m.sealed = false",
        OutboxMessage.class).setParameter("reference", reference).getResultStream().findFirst();
  }

  @Override
  public List<Long> due(Instant now, int most) {
    return entities.createQuery(
        "select m.id from OutboxMessage m where m.nextAttemptAt <= :now order by m.nextAttemptAt, m.id", Long.class)
        .setParameter("now", now).setMaxResults(most).getResultList();
  }

  @Override
  public Page<MailRow> page(String state, int number) {
    String where = switch (state) {
      case "sent" -> " and m.sentAt is not null";
      case "waiting" -> " and m.nextAttemptAt is not null";
      case "failed" -> " and m.sentAt is null and m.nextAttemptAt is null";
      default -> "";
    };
    List<MailRow> rows = entities.createQuery("select new coop.councils.dps.notification.domain.MailRow(m.reference,"
        + " m.recipient, m.subject, m.queuedAt, m.sentAt, m.attempts, m.nextAttemptAt, m.failure)"
        + " from OutboxMessage m where m.sealed = false" + where + " order by m.id desc", MailRow.class)
        .setFirstResult(Page.offset(number)).setMaxResults(Page.SIZE).getResultList();
    long total = entities.createQuery("select count(m) from OutboxMessage m where m.sealed = false" + where,
        Long.class).getSingleResult();
    return new Page<>(rows, Math.max(1, number), total);
  }

  @Override
  public void drop(String attachmentName) {
    entities.createQuery("delete from OutboxMessage m where m.attachmentName = :name and m.sentAt is null")
        .setParameter("name", attachmentName).executeUpdate();
  }

  @Override
  public Optional<MailText> text(Reference reference) {
    return entities.createQuery("select new coop.councils.dps.notification.domain.MailText(m.reference, m.recipient,"
        + " m.subject, m.body, m.attachmentName, m.secret) from OutboxMessage m"
        + " where m.reference = :reference and m.sealed = false", MailText.class).setParameter("reference", reference)
        .getResultStream().findFirst();
  }
}
