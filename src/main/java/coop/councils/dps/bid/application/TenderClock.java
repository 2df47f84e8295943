package coop.councils.dps.bid.application;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Watches the deadlines of tenders, one tender to a transaction, so that one trouble holds up no other. Submissions are
 * looked for every fifteen seconds: the last two minutes before a deadline see several rounds.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TenderClock {

  private static final Logger LOG = Logger.getLogger(TenderClock.class.getName());

  private final AtomicBoolean submitting = new AtomicBoolean();
  private final AtomicBoolean reminding = new AtomicBoolean();

  @Inject
  private SubmitAtDeadline submission;
  @Inject
  private RemindOfDrafts reminders;

  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  public void submit() {
    round(submitting, submission::due, submission::look);
  }

  @Schedule(hour = "*", minute = "*", second = "7", persistent = false)
  public void remind() {
    round(reminding, reminders::drafts, reminders::look);
  }

  private static void round(AtomicBoolean running, Supplier<List<Long>> bids, LongConsumer look) {
    if (!running.compareAndSet(false, true)) {
      return;
    }
    try {
      bids.get().forEach(bid -> look(bid, look));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The tenders near their deadline could not be read; the next round tries again", e);
    } finally {
      running.set(false);
    }
  }

  /** No names and no content: the log tells the number of a record only. */
  private static void look(long bid, LongConsumer look) {
    try {
      look.accept(bid);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "The deadline of tender " + bid + " could not be kept; the next round tries"
          + " again");
    }
  }
}
