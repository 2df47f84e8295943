package coop.councils.dps.notification.application;

import coop.councils.dps.shared.Round;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Empties the outbox every two seconds, one message to a transaction, so that one bad address holds up nobody. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Postman {

  private static final Logger LOG = Logger.getLogger(Postman.class.getName());

  private final Round round = new Round(Postman.class, "mail");

  @Inject
  private DeliverMail mail;

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  public void round() {
    round.run(mail::due, this::deliver);
  }

  /** That another round had the same message at hand is no trouble: the message has gone. */
  private void deliver(long id) {
    try {
      mail.deliver(id).ifPresent(mail::tell);
    } catch (RuntimeException e) {
      if (!(e instanceof OptimisticLockException || e.getCause() instanceof OptimisticLockException)) {
        throw e;
      }
      LOG.log(Level.FINE, e, () -> "Mail " + id + " was taken by another round");
    }
  }
}
