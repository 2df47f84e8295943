package coop.councils.dps.bid.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How long before the deadline a supplier is told that its draft is not submitted. A draft begun after the moment of a
 * reminder is not reminded of it: whoever writes at that moment knows.
 */
public final class DeadlineReminder {

  /** The nearest first. */
  private static final List<Integer> HOURS = List.of(3, 24, 72);

  private DeadlineReminder() {}

  /** @return hours before the deadline of the reminder that is due now, which those missed earlier are not */
  public static Optional<Integer> due(Instant startedAt, Instant deadline, Instant now) {
    return HOURS.stream().filter(hours -> !now.isBefore(moment(deadline, hours))).findFirst()
        .filter(hours -> !now.isAfter(deadline) && !startedAt.isAfter(moment(deadline, hours)));
  }

  /** Hours before a deadline at which a reminder falls due, the nearest first: each until the next nearer one. */
  public static List<Integer> hours() {
    return HOURS;
  }

  private static Instant moment(Instant deadline, int hours) {
    return deadline.minus(Duration.ofHours(hours));
  }
}
