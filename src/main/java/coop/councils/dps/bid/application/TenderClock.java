package coop.councils.dps.bid.application;

import coop.councils.dps.shared.Round;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Watches the deadlines of tenders, one tender to a transaction, so that one trouble holds up no other. Submissions are
 * looked for every fifteen seconds: the last two minutes before a deadline see several rounds.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TenderClock {

  private final Round submitting = new Round(TenderClock.class, "tender to submit");
  private final Round reminding = new Round(TenderClock.class, "draft of a tender");

  @Inject
  private SubmitAtDeadline submission;
  @Inject
  private RemindOfDrafts reminders;

  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  public void submit() {
    submitting.run(submission::due, submission::look);
  }

  @Schedule(hour = "*", minute = "*", second = "7", persistent = false)
  public void remind() {
    reminding.run(reminders::drafts, reminders::look);
  }
}
