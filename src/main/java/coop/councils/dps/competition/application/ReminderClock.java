package coop.councils.dps.competition.application;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every morning at whom to remind, one competition to a transaction, so that one trouble holds up no other. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderClock {

  private static final Logger LOG = Logger.getLogger(ReminderClock.class.getName());

  @Inject
  private RemindInvited reminders;

  @Schedule(hour = "7", minute = "40", timezone = "Europe/London", persistent = false)
  public void round() {
    reminders.takingTenders().forEach(this::look);
  }

  private void look(long competition) {
    try {
      reminders.look(competition);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "Nobody could be reminded of competition " + competition + "; tomorrow's round"
          + " tries again");
    }
  }
}
