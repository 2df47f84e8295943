package coop.councils.dps.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Civil time of the United Kingdom. Dates of legal effect are dates in Europe/London; stored times are UTC instants
 * (R03, traps T16 and D25: midnight in summer is 23:00Z of the day before).
 */
public final class London {

  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.ROOT);
  private static final DateTimeFormatter EXACT_TIME = DateTimeFormatter.ofPattern("h:mm:ssa", Locale.ROOT);

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

  private London() {}

  public static LocalDate dateOf(Instant instant) {
    return instant.atZone(ZONE).toLocalDate();
  }

  /** The last microsecond of the day, so that what arrives within the day is in time and midnight is not. */
  public static Instant endOf(LocalDate day) {
    return startOf(day.plusDays(1)).minusNanos(1_000);
  }

  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /** Whether the local time is skipped or repeated by a clock change on its day, and so names no single instant. */
  public static boolean isInClockChange(LocalDateTime local) {
    return ZONE.getRules().getValidOffsets(local).size() != 1;
  }

  /** For example "4 January 2028". */
  public static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** For example "Tuesday 4 January 2028". */
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** For example "Tuesday 4 January 2028 at 12 noon UK time". */
  public static String moment(Instant instant) {
    ZonedDateTime local = instant.atZone(ZONE);
    return DAY.format(local) + " at " + timeOf(local) + " UK time";
  }

  /** For example "Tuesday 4 January 2028 at 12:00:01pm UK time": when something came that a second decides on. */
  public static String exactly(Instant instant) {
    ZonedDateTime local = instant.atZone(ZONE);
    return DAY.format(local) + " at " + EXACT_TIME.format(local).toLowerCase(Locale.ROOT) + " UK time";
  }

  /** For example "4 January 2028, 12:00:01 UTC". */
  public static String utc(Instant instant) {
    return UTC.format(instant);
  }

  private static String timeOf(ZonedDateTime local) {
    if (local.toLocalTime().equals(LocalTime.NOON)) {
      return "12 noon";
    } else if (local.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return "12 midnight";
    }
    return TIME.format(local).toLowerCase(Locale.ROOT);
  }
}
