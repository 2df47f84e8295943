package coop.councils.dps.demonstration;

import coop.councils.dps.award.application.AwardRecords;
import coop.councils.dps.award.domain.Award;
import coop.councils.dps.award.domain.Awards;
import coop.councils.dps.award.domain.ContractRow;
import coop.councils.dps.bid.application.OpeningRecords;
import coop.councils.dps.competition.application.InvitationLetter;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.evaluation.application.RankTenders;
import coop.councils.dps.evaluation.domain.Ranking;
import coop.councils.dps.letter.application.IssueLetter;
import coop.councils.dps.letter.content.Signer;
import coop.councils.dps.shared.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** The invitation and the records that a competition leaves on file, each as of its own moment. */
@Dependent
class DemoRecords {

  private static final Duration SECOND_OPENER_AFTER = Duration.ofMinutes(6);

  private final InvitationLetter invitations;
  private final OpeningRecords openings;
  private final AwardRecords records;
  private final AwardOnFile onFile;
  private final IssueLetter letters;

  /** An award with its ranking, as it was written before. */
  @Dependent
  static class AwardOnFile {

    private final Awards awards;
    private final RankTenders ranking;

    @Inject
    AwardOnFile(Awards awards, RankTenders ranking) {
      this.awards = awards;
      this.ranking = ranking;
    }

    Award award(MiniCompetition competition) {
      return awards.of(competition.id()).orElseThrow();
    }

    Ranking ranking(MiniCompetition competition) {
      return ranking.rank(competition).orElseThrow();
    }

    ContractRow contract(Award award) {
      return awards.contract(award.id()).orElseThrow().row();
    }
  }

  @Inject
  DemoRecords(InvitationLetter invitations, OpeningRecords openings, AwardRecords records, AwardOnFile onFile,
      IssueLetter letters) {
    this.invitations = invitations;
    this.openings = openings;
    this.records = records;
    this.onFile = onFile;
    this.letters = letters;
  }

  void invitation(StagedCompetition staged, Cast cast) {
    String owner = staged.script().text("owner");
    Signer signer = Signer.typed(cast.actor(owner).name(), cast.post(owner));
    letters.file(invitations.of(staged.competition(), staged.gate().deadline(), signer,
        staged.script().moment("published")), cast.actor(owner));
  }

  void opening(StagedCompetition staged, Cast cast) {
    Script script = staged.script().part("opening");
    openings.file(staged.competition(), staged.gate().deadline(), script.moment("begun").plus(SECOND_OPENER_AFTER),
        cast.actor(script.text("second")));
  }

  void recommendation(StagedCompetition staged, Cast cast) {
    String proposer = staged.script().part("award").text("proposedBy");
    Actor owner = cast.actor(proposer);
    letters.file(records.recommendation(staged.competition(), onFile.ranking(staged.competition()),
        onFile.award(staged.competition()), owner, cast.post(proposer)), owner);
  }

  void contract(StagedCompetition staged, Cast cast) {
    Script script = staged.script().part("contract");
    Instant at = script.moment("recorded");
    Actor owner = cast.actor(script.text("by"));
    Signer signer = Signer.typed(owner.name(), cast.post(script.text("by")));
    MiniCompetition competition = staged.competition();
    Award award = onFile.award(competition);
    Ranking ranking = onFile.ranking(competition);
    ContractRow contract = onFile.contract(award);
    long supplier = ranking.of(award.winningTenderId()).tender().supplierId();
    letters.file(records.confirmation(competition, supplier, award, contract, signer, at), owner);
    letters.file(records.report(competition, ranking, award, contract, signer, at), owner);
  }
}
