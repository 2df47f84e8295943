package coop.councils.dps.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Five invented competitions: two with contracts of 2022, one that takes tenders, one that waits to be opened, and a
 * draft.
 */
@Dependent
class DemoCompetitions {

  private static final List<String> FILES = List.of("care-report.json", "food-initiatives.json", "current.json");

  private final DemoDrafts drafts;
  private final DemoInvitations invitations;
  private final DemoTenders tenders;
  private final DemoEvaluations evaluations;
  private final DemoAwards awards;

  @Inject
  DemoCompetitions(DemoDrafts drafts, DemoInvitations invitations, DemoTenders tenders, DemoEvaluations evaluations,
      DemoAwards awards) {
    this.drafts = drafts;
    this.invitations = invitations;
    this.tenders = tenders;
    this.evaluations = evaluations;
    this.awards = awards;
  }

  void stage(Timeline timeline, Cast cast, DemoCalendar calendar) {
    FILES.stream().flatMap(file -> Script.read(file, calendar).stream()).map(StagedCompetition::new)
        .forEach(staged -> stage(timeline, staged, cast));
  }

  private void stage(Timeline timeline, StagedCompetition staged, Cast cast) {
    Script script = staged.script();
    timeline.at(script.moment("begun"), () -> drafts.write(staged, cast));
    if (script.has("published")) {
      timeline.at(script.moment("published"), () -> invitations.publish(staged, cast));
    }
    for (Script question : script.parts("clarifications")) {
      timeline.at(question.moment("asked"), () -> invitations.ask(staged, question, cast));
      if (question.has("answered")) {
        timeline.at(question.moment("answered"), () -> invitations.answer(staged, question, cast));
      }
    }
    for (Script tender : script.parts("tenders")) {
      timeline.at(tender.moment("started"), () -> tenders.write(staged, tender, cast));
      tender.parts("submissions").forEach(submission ->
          timeline.at(submission.moment("at"), () -> tenders.submit(staged, tender, submission, cast)));
    }
    if (script.has("opening")) {
      timeline.at(script.part("opening").moment("begun"), () -> tenders.open(staged, cast));
      stageEvaluation(timeline, staged, script.part("evaluation"), cast);
      timeline.at(script.part("award").moment("proposed"), () -> awards.propose(staged, cast));
      timeline.at(script.part("award").moment("approved"), () -> awards.approve(staged, cast));
      timeline.at(script.part("contract").moment("recorded"), () -> awards.sign(staged, cast));
    }
  }

  /** Every evaluator scores on a day of their own. */
  private void stageEvaluation(Timeline timeline, StagedCompetition staged, Script script, Cast cast) {
    timeline.at(script.moment("declared"), () -> evaluations.declare(staged, cast));
    for (int i = 0; i < staged.script().texts("evaluators").size(); i++) {
      int number = i;
      Instant begin = script.moment("scored").plus(Duration.ofDays(i));
      timeline.at(begin, () -> evaluations.score(staged, number, begin, cast));
    }
    timeline.at(script.moment("moderated"), () -> evaluations.moderate(staged, cast));
  }
}
