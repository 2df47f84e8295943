package coop.councils.dps.shared;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The round of a clock: reads what is due and looks at it one by one, so that one trouble holds up no other.
 *
 * <p>Nothing is ever thrown, since a container ends a timer that throws: trouble is logged, with the number of the
 * record alone, and the next round tries again. A round that finds the one before still running lets it finish.
 */
public final class Round {

  private final AtomicBoolean running = new AtomicBoolean();
  private final Logger log;
  private final String kind;

  /** @param kind of what is looked at, for the log, as in "tender" */
  public Round(Class<?> clock, String kind) {
    this.log = Logger.getLogger(clock.getName());
    this.kind = kind;
  }

  public void run(Supplier<List<Long>> due, LongConsumer look) {
    if (!running.compareAndSet(false, true)) {
      return;
    }
    try {
      due.get().forEach(id -> lookAt(id, look));
    } catch (RuntimeException e) {
      log.log(Level.WARNING, e, () -> "What is due of every " + kind + " could not be read; the next round tries again");
    } finally {
      running.set(false);
    }
  }

  private void lookAt(long id, LongConsumer look) {
    try {
      look.accept(id);
    } catch (RuntimeException e) {
      log.log(Level.WARNING, e, () -> "The clock could not look at " + kind + " " + id + "; the next round tries again");
    }
  }
}
