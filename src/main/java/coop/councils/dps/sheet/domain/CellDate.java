package coop.councils.dps.sheet.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A date as officers write it: 2022-03-09, 09/03/2022 or 9 March 2022. Never guessed: 31/02/2022 is no date. */
final class CellDate {

  private static final List<DateTimeFormatter> FORMS = Stream.of("uuuu-MM-dd", "d/M/uuuu", "d MMMM uuuu")
      .map(form -> new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(form).toFormatter(Locale.UK)
          .withResolverStyle(ResolverStyle.STRICT)).toList();

  private CellDate() {}

  static Optional<LocalDate> of(String text) {
    for (DateTimeFormatter form : FORMS) {
      try {
        return Optional.of(LocalDate.parse(text.replaceAll("\\s+", " "), form));
      } catch (DateTimeException e) {
        continue;
      }
    }
    return Optional.empty();
  }
}
