package coop.councils.dps.demonstration;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.bid.application.ReadTenders;
import coop.councils.dps.bid.domain.TenderRow;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.evaluation.domain.Answered;
import coop.councils.dps.evaluation.domain.Evaluations;
import coop.councils.dps.evaluation.domain.InterestDeclaration;
import coop.councils.dps.evaluation.domain.Judgement;
import coop.councils.dps.evaluation.domain.ModeratedScore;
import coop.councils.dps.evaluation.domain.Score;
import coop.councils.dps.shared.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Evaluators declare their interests and score alone; an owner records what the panel agrees. */
@Dependent
class DemoEvaluations {

  private static final Duration FOR_ONE_ANSWER = Duration.ofMinutes(14);

  private final Evaluations evaluations;
  private final ReadTenders tenders;
  private final AuditTrail audit;

  @Inject
  DemoEvaluations(Evaluations evaluations, ReadTenders tenders, AuditTrail audit) {
    this.evaluations = evaluations;
    this.tenders = tenders;
    this.audit = audit;
  }

  void declare(StagedCompetition staged, Cast cast) {
    Script script = staged.script().part("evaluation");
    Instant now = script.moment("declared");
    Stream.concat(staged.script().texts("evaluators").stream(), Stream.of(script.text("moderator"))).distinct()
        .map(cast::actor).forEach(person -> {
          evaluations.add(new InterestDeclaration(staged.competition().id(), person, false, null, now));
          audit.recordPast(now, person, "interest.declared", staged.reference(), Map.of("interest", false));
        });
  }

  /** @param number of the evaluator in the order of their appointment, counted from 0 */
  void score(StagedCompetition staged, int number, Instant begin, Cast cast) {
    Actor evaluator = cast.actor(staged.script().texts("evaluators").get(number));
    Instant now = begin;
    for (Script tender : staged.script().parts("tenders")) {
      List<Script> answers = tender.parts("answers");
      for (int question = 1; question <= answers.size(); question++) {
        now = now.plus(FOR_ONE_ANSWER);
        Judgement judgement = Judgement.of(answers.get(question - 1).parts("marks").get(number).input("score"));
        TenderRow row = row(staged.competition(), tender);
        evaluations.add(new Score(answered(staged, row, question), evaluator, judgement, now));
        record(staged, "score.given", row, question, judgement, evaluator, now);
      }
    }
  }

  void moderate(StagedCompetition staged, Cast cast) {
    Script script = staged.script().part("evaluation");
    Actor moderator = cast.actor(script.text("moderator"));
    Instant now = script.moment("moderated");
    for (Script tender : staged.script().parts("tenders")) {
      List<Script> answers = tender.parts("answers");
      for (int question = 1; question <= answers.size(); question++) {
        now = now.plus(FOR_ONE_ANSWER);
        Judgement judgement = Judgement.of(answers.get(question - 1).part("agreed").input("moderation"));
        TenderRow row = row(staged.competition(), tender);
        evaluations.add(new ModeratedScore(answered(staged, row, question), moderator, judgement, now));
        record(staged, "score.agreed", row, question, judgement, moderator, now);
      }
    }
  }

  private void record(StagedCompetition staged, String action, TenderRow tender, int question, Judgement judgement,
      Actor person, Instant now) {
    audit.recordPast(now, person, action, staged.reference(),
        Map.of("tender", tender.reference(), "question", question, "mark", judgement.mark()));
  }

  private static Answered answered(StagedCompetition staged, TenderRow tender, int question) {
    return new Answered(staged.competition().id(), tender.id(), question);
  }

  private TenderRow row(MiniCompetition competition, Script tender) {
    return tenders.of(competition).stream().filter(row -> row.supplierName().equals(tender.text("supplier")))
        .findFirst().orElseThrow();
  }
}
