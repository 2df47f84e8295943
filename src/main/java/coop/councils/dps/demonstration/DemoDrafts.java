package coop.councils.dps.demonstration;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.competition.domain.Criterion;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.competition.domain.PriceModel;
import coop.councils.dps.competition.domain.Requirement;
import coop.councils.dps.competition.domain.TieBreak;
import coop.councils.dps.competition.domain.Timetable;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.London;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** An owner writes a competition; what the script leaves out stays unwritten, as in a draft. */
@Dependent
class DemoDrafts {

  private static final List<String> MARKS = List.of("No answer or not relevant", "Poor: little of what is needed",
      "Partly meets what is needed", "Meets what is needed", "Good: meets it with something more",
      "Excellent: meets it with much more");

  private final MiniCompetitions competitions;
  private final AuditTrail audit;

  @Inject
  DemoDrafts(MiniCompetitions competitions, AuditTrail audit) {
    this.competitions = competitions;
    this.audit = audit;
  }

  void write(StagedCompetition staged, Cast cast) {
    Script script = staged.script();
    Instant now = script.moment("begun");
    Actor owner = cast.actor(script.text("owner"));
    Requirement requirement = Requirement.of(script.part("requirement").input("competition"));
    int lot = Integer.parseInt(script.text("lot"));
    MiniCompetition competition = competitions.add(new MiniCompetition(
        cast.member(script.text("member")).id(), lot, requirement.title(), owner.accountId(), now));
    staged.begins(competition);
    String reference = staged.reference();
    audit.recordPast(now, owner, "competition.begun", reference, Map.of("title", requirement.title(), "lot", lot));
    competition.describe(requirement);
    audit.recordPast(now, owner, "competition.described", reference, Map.of("title", requirement.title()));
    for (Script question : script.parts("questions")) {
      Criterion criterion = Criterion.of(question.input("question"));
      competition.addQuestion(criterion);
      audit.recordPast(now, owner, "competition.questionWritten", reference,
          Map.of("title", criterion.title(), "weight", criterion.weight()));
    }
    if (script.has("deadline")) {
      plan(staged, owner, now, cast);
    }
  }

  private void plan(StagedCompetition staged, Actor owner, Instant now, Cast cast) {
    Script script = staged.script();
    MiniCompetition competition = staged.competition();
    competition.weighPrice(new BigDecimal(script.text("priceWeight")).setScale(2));
    audit.recordPast(now, owner, "competition.priceWeighed", staged.reference(),
        Map.of("weight", competition.priceWeight()));
    competition.judgeBy(PriceModel.LOWEST_OVER_PRICE, TieBreak.QUALITY, MARKS);
    audit.recordPast(now, owner, "competition.methodChosen", staged.reference(),
        Map.of("price", PriceModel.LOWEST_OVER_PRICE, "tie", TieBreak.QUALITY));
    Instant deadline = script.moment("deadline");
    competition.plan(new Timetable(script.day("questionsBy"), LocalDateTime.ofInstant(deadline, London.ZONE),
        script.day("decisionBy"), "yes".equals(script.text("standstillPlanned"))));
    audit.recordPast(now, owner, "competition.planned", staged.reference(),
        Map.of("deadline", deadline, "questionsBy", competition.questionsBy()));
    var evaluators = script.texts("evaluators").stream().map(cast::actor).toList();
    competition.appoint(evaluators.stream().map(Actor::accountId).toList());
    audit.recordPast(now, owner, "competition.evaluatorsAppointed", staged.reference(),
        Map.of("evaluators", evaluators.stream().map(Actor::name).toList()));
  }
}
