package coop.councils.dps.award.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.award.domain.Award;
import coop.councils.dps.award.domain.Awards;
import coop.councils.dps.award.domain.Terms;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.QuestionRow;
import coop.councils.dps.evaluation.domain.Ranking.Ranked;
import coop.councils.dps.evaluation.domain.Ranking;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * An owner writes the award proposal: the best tender wins (R24), a standstill or none with the reason, and for every
 * other tenderer what the winner did better on each question (R43). Then it is put to a second owner.
 *
 * <p>Refuses before every answer has an agreed mark, a winner that is not ranked first, and a proposal with a reason
 * missing.
 */
@UseCase
public class ProposeAward {

  private final AwardDesk desk;
  private final Awards awards;
  private final FileAwardRecords records;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  public ProposeAward(AwardDesk desk, Awards awards, FileAwardRecords records, AuditTrail audit, Clock clock) {
    this.desk = desk;
    this.awards = awards;
    this.records = records;
    this.audit = audit;
    this.clock = clock;
  }

  public void write(Reference reference, Input input) {
    MiniCompetition competition = desk.own(reference);
    List<Ranked> best = desk.ranking(competition).best();
    String chosen = best.size() == 1 ? best.get(0).tender().reference().value() : input.text("winner", 30);
    Terms terms = Terms.of(input);
    Ranked winner = best.stream().filter(ranked -> ranked.tender().reference().value().equals(chosen)).findFirst()
        .orElseThrow(() -> new NotFoundException("a winner"));
    desk.find(competition).ifPresentOrElse(
        award -> award.write(winner.tender().id(), terms, desk.person(), clock.instant()),
        () -> awards.add(new Award(competition.id(), winner.tender().id(), terms, desk.person(), clock.instant())));
    audit.record("award.written", reference.value(),
        Map.of("winner", winner.tender().supplierName(), "standstill", terms.standstill()));
  }

  /** @param tender the tender whose letter says this; one text for each question, field {@code advantage-<number>} */
  public void writeAdvantages(Reference reference, Reference tender, Input input) {
    MiniCompetition competition = desk.own(reference);
    Award award = desk.award(competition);
    Ranked loser = desk.ranking(competition).tenders().stream()
        .filter(ranked -> ranked.tender().reference().equals(tender))
        .filter(ranked -> !ranked.tender().id().equals(award.winningTenderId())).findFirst()
        .orElseThrow(() -> new NotFoundException(tender));
    List<QuestionRow> questions = competition.questions();
    List<String> texts = questions.stream().map(row -> input.optionalText("advantage-" + row.number(), 4000)
        .orElseGet(() -> input.wrong("advantage-" + row.number(), "advantages.advantage.required"))).toList();
    input.check();
    for (int i = 0; i < questions.size(); i++) {
      award.writeAdvantage(loser.tender().id(), questions.get(i).number(), texts.get(i));
    }
    audit.record("award.advantagesWritten", reference.value(), Map.of("tender", tender));
  }

  public void propose(Reference reference) {
    MiniCompetition competition = desk.own(reference);
    Award award = desk.award(competition);
    Ranking ranking = desk.ranking(competition);
    desk.refuseUnlessWinnerIsFirst(ranking, award);
    award.restOn(ranking.fingerprint());
    award.propose(desk.missingAdvantages(competition, ranking, award), desk.person(), clock.instant());
    records.proposed(competition, ranking, award);
    audit.record("award.proposed", reference.value(), Map.of("award", award.reference()));
  }

  /** @param version of the award that the page was made from */
  public void sendBack(Reference reference, long version, Input input) {
    Award award = desk.award(desk.own(reference));
    String reason = input.text("reason", 2000);
    input.check();
    audit.checkVersion(reference, version, award.version());
    award.sendBack(reason, desk.person());
    audit.record("award.sentBack", reference.value(), Map.of("reason", reason));
  }

  /** Whether the person at the page may approve; the refusal says why not. */
  public Decision mayApprove(Reference reference) {
    return desk.award(desk.own(reference)).mayBeApprovedBy(desk.person());
  }
}
