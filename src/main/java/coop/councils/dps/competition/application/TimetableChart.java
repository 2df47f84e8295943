package coop.councils.dps.competition.application;

import coop.councils.dps.shared.London;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The timetable of a competition as bars on one line of days, from the day on which it was published (or today, for a
 * draft) to the day on which the contract starts.
 */
public record TimetableChart(List<Phase> phases) {

  /**
   * One bar.
   *
   * @param key of its words
   * @param start percent of the whole line before it
   * @param width percent of the whole line
   */
  public record Phase(String key, LocalDate from, LocalDate to, long start, long width) {}

  private record Span(String key, LocalDate from, LocalDate to) {}

  /** @return without bars while the days are not planned */
  static TimetableChart of(CompetitionView competition, LocalDate today) {
    LocalDate decision = competition.facts().decisionBy();
    LocalDate startsOn = competition.facts().startsOn();
    if (competition.deadline() == null || decision == null || competition.questionsBy() == null || startsOn == null) {
      return new TimetableChart(List.of());
    }
    LocalDate begins = competition.facts().publishedAt() == null ? today
        : London.dateOf(competition.facts().publishedAt());
    LocalDate deadline = London.dateOf(competition.deadline());
    return of(begins, List.of(new Span("questions", begins, competition.questionsBy()),
        new Span("tenders", begins, deadline), new Span("evaluation", deadline, decision),
        new Span("contract", decision, startsOn)));
  }

  private static TimetableChart of(LocalDate begins, List<Span> spans) {
    LocalDate ends = spans.stream().map(Span::to).max(LocalDate::compareTo).orElseThrow();
    long days = Math.max(1, ChronoUnit.DAYS.between(begins, ends));
    List<Phase> phases = new ArrayList<>();
    for (Span span : spans) {
      if (!span.to().isBefore(span.from())) {
        long start = 100 * Math.max(0, ChronoUnit.DAYS.between(begins, span.from())) / days;
        long width = Math.max(1, 100 * ChronoUnit.DAYS.between(span.from(), span.to()) / days);
        phases.add(new Phase(span.key(), span.from(), span.to(), start, Math.min(width, 100 - start)));
      }
    }
    return new TimetableChart(phases);
  }
}
