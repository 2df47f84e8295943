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
 * @param cpvCode eight digits of the Common Procurement Vocabulary, with or without the check digit
 * @param budget the most the buyer can spend, GBP without VAT, over the whole term
 * @param extension how the contract may be extended and for how long, in words; empty when it may not
 */
public record Requirement(String title, String description, String cpvCode, Money budget, LocalDate startsOn,
    LocalDate endsOn, String extension) {

  private static final Pattern CPV = Pattern.compile("\\d{8}(-\\d)?");
  /** A code with its words, as it is shown. */
  private static final Pattern CPV_AHEAD = Pattern.compile("(\\d{8}(?:-\\d)?)\\s.*");

  public static Requirement of(Input input) {
    String title = input.text("title", 160);
    String description = input.text("description", 20_000);
    String cpv = cpv(input);
    Money budget = input.money("budget");
    LocalDate starts = input.date("startsOn");
    LocalDate ends = input.date("endsOn");
    if (starts != null && ends != null && ends.isBefore(starts)) {
      input.wrong("endsOn-day", "competition.endsOn.beforeStart");
    }
    String extension = input.optionalText("extension", 1000).orElse("");
    input.check();
    return new Requirement(title, description, cpv, budget, starts, ends, extension);
  }

  /** A code, or words that fit one code alone. */
  private static String cpv(Input input) {
    String typed = input.text("cpvCode", 100);
    if (typed == null || CPV.matcher(typed).matches()) {
      return typed;
    }
    Matcher ahead = CPV_AHEAD.matcher(typed);
    if (ahead.matches()) {
      return ahead.group(1);
    }
    List<CpvCodes.Code> found = CpvCodes.find(typed);
    if (found.size() == 1) {
      return found.get(0).code();
    }
    return found.isEmpty() ? input.wrong("cpvCode", "competition.cpvCode.form")
        : input.wrong("cpvCode", "competition.cpvCode.several", typed,
            found.stream().map(CpvCodes.Code::toString).collect(Collectors.joining("; ")));
  }
}
