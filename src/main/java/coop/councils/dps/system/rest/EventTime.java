package coop.councils.dps.system.rest;

import coop.councils.dps.shared.London;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * When an event took place, as a program wrote it: an ISO 8601 date in the United Kingdom, or a date and time with
 * offset, which is judged by the date it was in the United Kingdom (R03, D25).
 *
 * <p>A time without an offset is not accepted: it names no single day.
 *
 * @param written what was written, with its plus sign restored
 */
record EventTime(String written, LocalDate day) {

  private static final DateTimeFormatter WITH_OFFSET =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendOffset("+HH:mm", "Z")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /** A plus sign that was not encoded reaches us as a space. */
  static Optional<EventTime> parse(String parameter) {
    if (parameter == null) {
      return Optional.empty();
    }
    String written = parameter.replace(' ', '+');
    try {
      return Optional.of(new EventTime(written, dayOf(written)));
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  private static LocalDate dayOf(String written) {
    return written.indexOf('T') < 0
        ? LocalDate.parse(written)
        : London.dateOf(OffsetDateTime.parse(written, WITH_OFFSET).toInstant());
  }
}
