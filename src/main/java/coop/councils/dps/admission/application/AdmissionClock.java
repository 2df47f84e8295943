package coop.councils.dps.admission.application;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks at every waiting application once an hour, one to a transaction, so that one trouble holds up no other. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AdmissionClock {

  private static final Logger LOG = Logger.getLogger(AdmissionClock.class.getName());

  private final AtomicBoolean looking = new AtomicBoolean();

  @Inject
  private KeepAdmissionClock clock;

  @Schedule(hour = "*", minute = "5", persistent = false)
  public void round() {
    if (!looking.compareAndSet(false, true)) {
      return;
    }
    try {
      clock.waiting().forEach(this::look);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The waiting applications could not be read; the next round tries again", e);
    } finally {
      looking.set(false);
    }
  }

  private void look(long application) {
    try {
      clock.look(application);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "The clock of application " + application + " could not be kept; the next"
          + " round tries again");
    }
  }
}
