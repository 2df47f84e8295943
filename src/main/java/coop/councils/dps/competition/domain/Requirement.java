package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the buyer needs.
 *
 * @param background why the work is needed; empty where the description says it
 * @param outcomes what should be different afterwards; empty where the description says it
 * @param cpvCode eight digits of the Common Procurement Vocabulary, with or without the check digit
 * @param budget the most the buyer can spend, GBP without VAT, over the whole term; at most {@link #HIGHEST_BUDGET}
 * @param vat what comes on top of it
 * @param extension how the contract may be extended and for how long, in words; empty when it may not
 */
public record Requirement(String title, String background, String description, String outcomes, String cpvCode,
    Money budget, VatRate vat, LocalDate startsOn, LocalDate endsOn, String extension) {

  /** With VAT on top it is still an amount of {@link Money}. */
  public static final Money HIGHEST_BUDGET = Money.pounds("800000000.00");

  /** More codes in one sentence nobody reads. */
  private static final int MOST_NAMED = 8;
  /** Years: more is a slip of the keyboard. */
  private static final int LONGEST_TERM = 10;
  private static final Pattern CPV = Pattern.compile("\\d{8}(-\\d)?");
  /** A code with its words, as it is shown. */
  private static final Pattern CPV_AHEAD = Pattern.compile("(\\d{8}(?:-\\d)?)\\s.*");

  public static Requirement of(Input input) {
    String title = title(input);
    String background = input.optionalText("background", 10_000).orElse("");
    String description = input.text("description", 20_000);
    String outcomes = input.optionalText("outcomes", 10_000).orElse("");
    String cpv = cpv(input);
    Money budget = budget(input);
    VatRate vat = input.choice("vat", VatRate.class);
    LocalDate starts = input.date("startsOn");
    LocalDate ends = input.date("endsOn");
    if (starts != null && ends != null && ends.isBefore(starts)) {
      input.wrong("endsOn-day", "competition.endsOn.beforeStart");
    }
    if (starts != null && ends != null && ends.isAfter(starts.plusYears(LONGEST_TERM))) {
      input.wrong("endsOn-day", "competition.endsOn.tooLong", LONGEST_TERM);
    }
    String extension = input.optionalText("extension", 1000).orElse("");
    input.check();
    return new Requirement(title, background, description, outcomes, cpv, budget, vat, starts, ends, extension);
  }

  /** Null where none was typed, or too much. */
  public static Money budget(Input input) {
    Money budget = input.money("budget");
    return budget == null || budget.compareTo(HIGHEST_BUDGET) <= 0 ? budget
        : input.wrong("budget", "competition.budget.tooMuch", HIGHEST_BUDGET);
  }

  public static String title(Input input) {
    return input.line("title", 160);
  }

  /** A code, or words that fit one code alone; null where what was typed is neither. */
  public static String cpv(Input input) {
    String typed = input.text("cpvCode", 100);
    if (typed == null) {
      return null;
    }
    if (CPV.matcher(typed).matches()) {
      return CpvCodes.isOfDivision(typed) ? typed : input.wrong("cpvCode", "competition.cpvCode.unknown", typed);
    }
    Matcher ahead = CPV_AHEAD.matcher(typed);
    if (ahead.matches() && CpvCodes.isOfDivision(ahead.group(1))) {
      return ahead.group(1);
    }
    List<CpvCodes.Code> found = CpvCodes.find(typed);
    if (found.size() == 1) {
      return found.get(0).code();
    }
    return found.isEmpty() ? input.wrong("cpvCode", "competition.cpvCode.form")
        : input.wrong("cpvCode", found.size() > MOST_NAMED ? "competition.cpvCode.many" : "competition.cpvCode.several",
            typed, found.stream().limit(MOST_NAMED).map(CpvCodes.Code::toString).collect(Collectors.joining("; ")));
  }
}
