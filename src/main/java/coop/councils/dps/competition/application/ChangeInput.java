package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.ChangedField;
import coop.councils.dps.competition.domain.ChangedPart;
import coop.councils.dps.competition.domain.CompetitionFacts;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.Outage;
import coop.councils.dps.competition.domain.QuestionRow;
import coop.councils.dps.competition.domain.Requirement;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** What an owner typed over the words of a published competition. */
final class ChangeInput {

  private ChangeInput() {}

  /**
   * Every text with what stands there now; {@link ChangeTimetable} reads the days and checks the input. R34: a
   * price that is fixed stays.
   */
  static List<ChangedPart> texts(MiniCompetition competition, Input input) {
    CompetitionFacts facts = competition.facts();
    String title = Requirement.title(input);
    String cpv = Requirement.cpv(input);
    String description = input.text("description", 20_000);
    Money budget = Requirement.budget(input);
    LocalDate starts = input.date("startsOn");
    LocalDate ends = input.date("endsOn");
    if (starts != null && ends != null && ends.isBefore(starts)) {
      input.wrong("endsOn-day", "competition.endsOn.beforeStart");
    }
    if (competition.howJudged().isPriceFixed() && budget != null && !budget.equals(facts.budget())) {
      input.wrong("budget", "change.budget.fixed");
    }
    String extension = input.optionalText("extension", 1000).orElse("");
    String background = input.optionalText("background", 10_000).orElse("");
    String outcomes = input.optionalText("outcomes", 10_000).orElse("");
    String terms = input.optionalText("terms", 10_000).orElse("");
    List<ChangedPart> parts = new ArrayList<>();
    for (QuestionRow question : competition.questions()) {
      String field = "question-" + question.number();
      String words = input.optionalText(field, 4000).orElse("");
      if (words.isEmpty()) {
        input.wrong(field, "change.question.required", question.number());
      }
      parts.add(new ChangedPart(ChangedField.QUESTION, (long) question.number(), question.text(), words));
    }
    if (title != null && cpv != null && description != null && budget != null && starts != null && ends != null) {
      parts.addAll(0, List.of(new ChangedPart(ChangedField.TITLE, null, competition.title(), title),
          new ChangedPart(ChangedField.BACKGROUND, null, plain(facts.background()), background),
          new ChangedPart(ChangedField.DESCRIPTION, null, facts.description(), description),
          new ChangedPart(ChangedField.OUTCOMES, null, plain(facts.outcomes()), outcomes),
          new ChangedPart(ChangedField.CPV_CODE, null, facts.cpvCode(), cpv)));
      parts.add(new ChangedPart(ChangedField.BUDGET, null, plain(facts.budget()), plain(budget)));
      parts.add(new ChangedPart(ChangedField.STARTS_ON, null, facts.startsOn(), starts));
      parts.add(new ChangedPart(ChangedField.ENDS_ON, null, facts.endsOn(), ends));
      parts.add(new ChangedPart(ChangedField.EXTENSION, null, facts.extension(), extension));
      parts.add(new ChangedPart(ChangedField.TERMS, null, plain(facts.conditions().terms()), terms));
    }
    return parts;
  }

  /** Competitions of before say nothing of it. */
  private static String plain(String text) {
    return text == null ? "" : text;
  }

  private static String plain(Money money) {
    return money.pounds().toPlainString();
  }

  /** @param published before which nobody could tender */
  static Outage outage(Input input, Instant published, Instant now) {
    Instant from = moment(input, "from");
    Instant until = moment(input, "until");
    if (until != null && until.isAfter(now)) {
      input.wrong("until-day", "change.until.future");
    }
    if (from != null && until != null && !until.isAfter(from)) {
      input.wrong("until-day", "change.until.beforeFrom");
    }
    if (until != null && until.isBefore(published)) {
      input.wrong("until-day", "change.until.beforePublication", published);
    }
    return new Outage(from, until, input.text("evidence", 4000));
  }

  private static Instant moment(Input input, String field) {
    LocalDate day = input.date(field);
    LocalTime time = input.time(field + "Time");
    return day == null || time == null ? null : day.atTime(time).atZone(London.ZONE).toInstant();
  }
}
