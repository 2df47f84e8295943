package coop.councils.dps.demonstration;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.award.application.OutcomeLetters;
import coop.councils.dps.award.domain.Award;
import coop.councils.dps.award.domain.Awards;
import coop.councils.dps.award.domain.CallOffContract;
import coop.councils.dps.award.domain.Signing;
import coop.councils.dps.award.domain.Terms;
import coop.councils.dps.competition.application.CompetitionCalendar;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.evaluation.application.RankTenders;
import coop.councils.dps.evaluation.domain.Ranking;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.London;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The best tender wins; a second owner approves, the letters go, and the contract is signed. */
@Dependent
class DemoAwards {

  private final Awards awards;
  private final RankTenders ranking;
  private final OutcomeLetters letters;
  private final CompetitionCalendar calendars;
  private final AuditTrail audit;

  @Inject
  DemoAwards(Awards awards, RankTenders ranking, OutcomeLetters letters, CompetitionCalendar calendars,
      AuditTrail audit) {
    this.awards = awards;
    this.ranking = ranking;
    this.letters = letters;
    this.calendars = calendars;
    this.audit = audit;
  }

  void propose(StagedCompetition staged, Cast cast) {
    Script script = staged.script().part("award");
    Instant now = script.moment("proposed");
    Actor owner = cast.actor(script.text("proposedBy"));
    MiniCompetition competition = staged.competition();
    Ranking ranked = rank(competition);
    Ranking.Ranked best = ranked.best().get(0);
    Terms terms = Terms.of(script.input("award"));
    Award award = new Award(competition.id(), best.tender().id(), terms, owner, now);
    for (Script tender : staged.script().parts("tenders")) {
      ranked.tenders().stream().filter(each -> each != best)
          .filter(each -> each.tender().supplierName().equals(tender.text("supplier")))
          .forEach(loser -> writeAdvantages(award, loser, tender.parts("answers")));
    }
    award.propose(0, owner, now);
    awards.add(award);
    audit.recordPast(now, owner, "award.written", staged.reference(),
        Map.of("winner", best.tender().supplierName(), "standstill", terms.standstill()));
    audit.recordPast(now, owner, "award.proposed", staged.reference(), Map.of("award", award.reference()));
  }

  /** A script that leaves one out ends the whole demonstration here (R43). */
  private static void writeAdvantages(Award award, Ranking.Ranked loser, List<Script> answers) {
    for (int question = 1; question <= answers.size(); question++) {
      award.writeAdvantage(loser.tender().id(), question, answers.get(question - 1).text("advantage"));
    }
  }

  void approve(StagedCompetition staged, Cast cast) {
    Script script = staged.script().part("award");
    Instant now = script.moment("approved");
    Actor owner = cast.actor(script.text("approvedBy"));
    MiniCompetition competition = staged.competition();
    Award award = awards.of(competition.id()).orElseThrow();
    award.approve(owner, cast.post(script.text("approvedBy")), now, calendars.of(competition));
    competition.awarded();
    audit.recordPast(now, owner, "award.approved", staged.reference(), Map.of("award", award.reference(),
        "standstillLastDay", String.valueOf(award.row().standstillLastDay())));
    letters.file(competition, rank(competition), award, owner);
  }

  void sign(StagedCompetition staged, Cast cast) {
    Script script = staged.script().part("contract");
    Instant now = script.moment("recorded");
    Actor owner = cast.actor(script.text("by"));
    MiniCompetition competition = staged.competition();
    Award award = awards.of(competition.id()).orElseThrow();
    Signing signing = Signing.of(script.input("contract"), London.dateOf(now));
    award.signed(signing.signedOn());
    long supplier = rank(competition).of(award.winningTenderId()).tender().supplierId();
    awards.add(new CallOffContract(award, supplier, signing, owner.name(), now));
    competition.contracted();
    audit.recordPast(now, owner, "contract.signed", staged.reference(),
        Map.of("value", signing.value(), "on", signing.signedOn()));
  }

  private Ranking rank(MiniCompetition competition) {
    return ranking.rank(competition).orElseThrow();
  }
}
