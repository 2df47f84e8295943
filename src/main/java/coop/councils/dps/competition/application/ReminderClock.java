package coop.councils.dps.competition.application;

import coop.councils.dps.shared.Round;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every morning at whom to remind, one competition to a transaction, so that one trouble holds up no other. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderClock {

  private final Round round = new Round(ReminderClock.class, "competition");

  @Inject
  private RemindInvited reminders;

  @Schedule(hour = "7", minute = "40", timezone = "Europe/London", persistent = false)
  public void round() {
    round.run(reminders::takingTenders, reminders::look);
  }
}
