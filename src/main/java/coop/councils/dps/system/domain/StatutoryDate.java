package coop.councils.dps.system.domain;

import coop.councils.dps.shared.London;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A date that a rule sets, and why it is that date.
 *
 * @param rule id of the rule in {@code docs/domain/rules.md}, such as R09
 * @param nameKey key of what must happen by, or may happen from, the date
 * @param skipped the days that did not count, or over which the end was moved
 * @param explanationKey key of the sentence that says why it is this date
 * @param arguments values for the explanation's placeholders
 */
public record StatutoryDate(
    String rule,
    String nameKey,
    LocalDate date,
    List<SkippedDay> skipped,
    String explanationKey,
    List<Object> arguments) {

  public StatutoryDate {
    skipped = List.copyOf(skipped);
  }

  StatutoryDate(
      String rule,
      String nameKey,
      LocalDate date,
      List<SkippedDay> skipped,
      String explanationKey,
      Object... arguments) {
    this(rule, nameKey, date, skipped, explanationKey, List.of(arguments));
  }

  /** The last instant of the date in the United Kingdom. */
  public Instant end() {
    return London.endOf(date);
  }
}
