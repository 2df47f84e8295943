package coop.councils.dps.admission.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** When a supplier is reminded that something runs out: 60, 30 and 7 days before, and once it did. */
public enum ExpiryMark {
  SIXTY_DAYS(60),
  THIRTY_DAYS(30),
  SEVEN_DAYS(7),
  /** It is an officer's task from then on. */
  PAST(-1);

  /** Days before the end at which the first reminder goes. */
  public static final int FIRST = 60;

  private final int daysBefore;

  ExpiryMark(int daysBefore) {
    this.daysBefore = daysBefore;
  }

  public int daysBefore() {
    return daysBefore;
  }

  /** The last mark reached on a day; those passed over between two looks are not caught up with. */
  public static Optional<ExpiryMark> reachedOn(LocalDate today, LocalDate expiresOn) {
    return Arrays.stream(values()).filter(mark -> !today.isBefore(expiresOn.minusDays(mark.daysBefore)))
        .max(Comparator.naturalOrder());
  }
}
