package coop.councils.dps.admission.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** A point on the clock of an application at which officers are reminded (R09, R10). */
public enum ClockMark {
  HALF(5),
  NEAR(8),
  LAST_DAY(10),
  /** Of an application whose time was extended. */
  LAST_DAY_EXTENDED(15),
  /** The limit is past: recorded as a breach. */
  PASSED(99);

  private final int workingDay;

  ClockMark(int workingDay) {
    this.workingDay = workingDay;
  }

  /** Number of the working day after the day of receipt. */
  public int workingDay() {
    return workingDay;
  }

  /**
   * The latest mark that an application has come to; none before the fifth working day.
   *
   * @param used working days since the day of receipt, which is day 0
   */
  public static Optional<ClockMark> reachedOn(LocalDate today, int used, LocalDate decideBy) {
    if (today.isAfter(decideBy)) {
      return Optional.of(PASSED);
    }
    return Arrays.stream(values()).filter(mark -> mark.workingDay <= used)
        .max(Comparator.comparingInt(ClockMark::workingDay));
  }
}
