package coop.councils.dps.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** What follows the opening: evaluation, award, contract, and the records that they leave. */
@Dependent
class DemoOutcome {

  private final DemoEvaluations evaluations;
  private final DemoAwards awards;
  private final DemoRecords records;

  @Inject
  DemoOutcome(DemoEvaluations evaluations, DemoAwards awards, DemoRecords records) {
    this.evaluations = evaluations;
    this.awards = awards;
    this.records = records;
  }

  void stage(Timeline timeline, StagedCompetition staged, Cast cast) {
    stageEvaluation(timeline, staged, staged.script().part("evaluation"), cast);
    timeline.at(staged.script().part("award").moment("proposed"), () -> {
      awards.propose(staged, cast);
      records.recommendation(staged, cast);
    });
    timeline.at(staged.script().part("award").moment("approved"), () -> awards.approve(staged, cast));
    timeline.at(staged.script().part("contract").moment("recorded"), () -> {
      awards.sign(staged, cast);
      records.contract(staged, cast);
    });
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
