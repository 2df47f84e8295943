package coop.councils.dps.notification.application;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Empties the outbox every two seconds, one message to a transaction, so that one bad address holds up nobody. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Postman {

  private static final Logger LOG = Logger.getLogger(Postman.class.getName());

  private final AtomicBoolean onTheWay = new AtomicBoolean();

  @Inject
  private DeliverMail mail;

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  public void round() {
    if (!onTheWay.compareAndSet(false, true)) {
      return;
    }
    try {
      mail.due().forEach(this::deliver);
    } catch (RuntimeException e) {
      // The next round tries again; a database that is away for a minute must not end the rounds.
      LOG.log(Level.WARNING, "The outbox could not be read", e);
    } finally {
      onTheWay.set(false);
    }
  }

  private void deliver(long id) {
    try {
      mail.deliver(id).ifPresent(mail::tell);
    } catch (RuntimeException e) {
      boolean other = e instanceof OptimisticLockException || e.getCause() instanceof OptimisticLockException;
      LOG.log(other ? Level.FINE : Level.WARNING, e, () -> "Mail " + id + " was not delivered, or what follows from it was not recorded");
    }
  }
}
