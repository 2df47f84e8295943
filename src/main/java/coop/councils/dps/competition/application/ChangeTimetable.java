package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.ChangeProposal;
import coop.councils.dps.competition.domain.ChangedField;
import coop.councils.dps.competition.domain.ChangedPart;
import coop.councils.dps.competition.domain.CompetitionFacts;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.Timetable;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.London;
import coop.councils.dps.system.domain.StandstillPeriod;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The days of a competition, judged together: when it is published and whenever they change afterwards. */
@Dependent
public class ChangeTimetable {

  private final CompetitionCalendar calendars;
  private final TimeToTender time;

  @Inject
  public ChangeTimetable(CompetitionCalendar calendars, TimeToTender time) {
    this.calendars = calendars;
    this.time = time;
  }

  /**
   * Reads {@code deadline}, {@code deadlineTime}, {@code questionsBy} and {@code decisionBy}; a deadline and a last day
   * for questions that were not changed are not judged again.
   *
   * @param deadline the present one
   * @param today the day in the United Kingdom
   */
  List<ChangedPart> read(MiniCompetition competition, Instant deadline, LocalDate today, Input input) {
    LocalDate day = input.date("deadline");
    LocalTime time = input.time("deadlineTime");
    LocalDate questionsBy = input.date("questionsBy");
    LocalDate decisionBy = input.date("decisionBy");
    input.check();
    Instant later = moment(day.atTime(time), input);
    boolean moved = !later.equals(deadline.truncatedTo(ChronoUnit.MINUTES));
    if (moved) {
      refuseBadDeadline(competition, deadline, later, input);
    }
    if (!questionsBy.equals(competition.questionsBy())) {
      LocalDate lastAnswers =
          this.time.lastAnswers(competition, day, London.dateOf(competition.facts().publishedAt()));
      if (questionsBy.isBefore(today)) {
        input.wrong("questionsBy-day", "timetable.questionsInThePast");
      } else if (questionsBy.isAfter(lastAnswers)) {
        input.wrong("questionsBy-day", "timetable.questionsTooLate", London.day(lastAnswers));
      }
    }
    if (!decisionBy.isAfter(day)) {
      input.wrong("decisionBy-day", "timetable.decisionTooEarly", London.day(day));
    }
    input.check();
    List<ChangedPart> parts = new ArrayList<>(List.of(
        new ChangedPart(ChangedField.QUESTIONS_BY, null, competition.questionsBy(), questionsBy),
        new ChangedPart(ChangedField.DECISION_BY, null, competition.facts().decisionBy(), decisionBy)));
    if (moved) {
      parts.add(new ChangedPart(ChangedField.DEADLINE, null, deadline, later));
    }
    return parts;
  }

  LocalDate later(MiniCompetition competition, LocalDate day, int workingDays) {
    return calendars.of(competition).plusWorkingDays(day, workingDays);
  }

  /** The day of the decision, later by as many working days as the deadline. */
  LocalDate laterDecision(MiniCompetition competition, LocalDate deadline, LocalDate later) {
    return later(competition, competition.facts().decisionBy(),
        calendars.of(competition).workingDaysBetween(deadline, later));
  }

  private void refuseBadDeadline(MiniCompetition competition, Instant deadline, Instant later, Input input) {
    LocalDateTime local = LocalDateTime.ofInstant(later, London.ZONE);
    if (!later.isAfter(deadline)) {
      input.wrong("deadline-day", "gate.notLater", deadline);
    } else {
      TypedDeadline.judge(local.toLocalDate(), local.toLocalTime(), calendars.of(competition), input);
    }
  }

  /** A moment that a person typed; a time that a clock change skips or repeats is none. */
  static Instant moment(LocalDateTime local, Input input) {
    if (London.isInClockChange(local)) {
      input.wrong("deadlineTime", "timetable.clockChange");
      input.check();
    }
    return local.atZone(London.ZONE).toInstant();
  }

  /** R21, R22: judged for the day on which the invitations go out. */
  void refuseUnlessLongEnough(MiniCompetition competition, LocalDate sent) {
    time.permits(competition, competition.plannedDeadline(), sent).orRefuse();
  }

  /**
   * Refuses a contract that would begin before the deadline, the decision or the end of a planned standstill, as far as
   * these are written.
   *
   * @param deadline null while none is planned
   */
  void refuseUnlessInOrder(MiniCompetition competition, Instant deadline) {
    CompetitionFacts facts = competition.facts();
    if (deadline != null && facts.startsOn() != null) {
      refuseUnlessInOrder(competition, London.dateOf(deadline), facts.decisionBy(), facts.startsOn());
    }
  }

  /**
   * The same of a published competition as a change would leave it, told to whoever proposes it; not judged where the
   * change moves none of these days.
   */
  void refuseUnlessInOrder(MiniCompetition competition, Instant deadline, List<ChangedPart> parts) {
    Optional<LocalDate> lastDay = ChangeProposal.newDeadline(parts).map(London::dateOf);
    Optional<LocalDate> decisionBy = day(parts, ChangedField.DECISION_BY);
    Optional<LocalDate> startsOn = day(parts, ChangedField.STARTS_ON);
    if (lastDay.isPresent() || decisionBy.isPresent() || startsOn.isPresent()) {
      CompetitionFacts facts = competition.facts();
      refuseUnlessInOrder(competition, lastDay.orElse(London.dateOf(deadline)), decisionBy.orElse(facts.decisionBy()),
          startsOn.orElse(facts.startsOn()));
    }
  }

  /** The day to which a change moves one, where it does. */
  static Optional<LocalDate> day(List<ChangedPart> parts, ChangedField field) {
    return parts.stream().filter(part -> part.field() == field).findFirst().map(ChangedPart::day);
  }

  private void refuseUnlessInOrder(MiniCompetition competition, LocalDate lastDay, LocalDate decisionBy,
      LocalDate startsOn) {
    Decision.allowedIf(startsOn.isAfter(lastDay), "R27", "competition.startsTooEarly", London.day(lastDay)).orRefuse();
    LocalDate signature = competition.facts().standstill()
        ? new StandstillPeriod(decisionBy, calendars.of(competition)).earliestSignature() : decisionBy;
    Decision.allowedIf(!startsOn.isBefore(signature), "R40", "competition.startsBeforeSignature",
        London.day(signature)).orRefuse();
  }
}
