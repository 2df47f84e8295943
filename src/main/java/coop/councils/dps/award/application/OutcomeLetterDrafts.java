package coop.councils.dps.award.application;

import coop.councils.dps.competition.application.BuyerLetters.Envelope;
import coop.councils.dps.competition.application.BuyerLetters;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.evaluation.domain.Judgement;
import coop.councils.dps.evaluation.domain.Ranking.Ranked;
import coop.councils.dps.letter.application.LetterDraft;
import coop.councils.dps.letter.content.AboutCompetition;
import coop.councils.dps.letter.content.AwardLetter;
import coop.councils.dps.letter.content.BelowMinimumLetter;
import coop.councils.dps.letter.content.LetterContent;
import coop.councils.dps.letter.content.LetterFrame;
import coop.councils.dps.letter.content.Signer;
import coop.councils.dps.letter.content.TenderFacts;
import coop.councils.dps.letter.content.Term;
import coop.councils.dps.letter.content.UnsuccessfulLetter;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Money;
import coop.councils.dps.supplier.domain.SupplierRow;
import coop.councils.dps.system.domain.ContractsFinderThreshold;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The letters to the winner (rules 4.3) and to every other tenderer (rules 4.4), from the story of the award. They come
 * from the buyer, and the person who approves the award signs them.
 */
@Dependent
class OutcomeLetterDrafts {

  private final BuyerLetters letters;

  @Inject
  OutcomeLetterDrafts(BuyerLetters letters) {
    this.letters = letters;
  }

  /** @param correction of an earlier letter to the same tenderer, or null */
  LetterDraft of(AwardStory story, Ranked tender, SupplierRow supplier, LetterFrame.Correction correction) {
    AwardStory.Approval approval = story.approval();
    Signer signer = letters.signer(story.competition(), approval.by(), approval.post());
    String award = "/buyer/competitions/" + story.competition().reference() + "/award";
    // By the name under which it tendered, at its address of today.
    Envelope envelope = Envelope.to(tender.tender().supplierName(), supplier, approval.at(), signer,
        Map.of("conditions", award + "/terms")).correcting(correction);
    return letters.draft(story.competition(), content(story, tender), envelope);
  }

  private LetterContent content(AwardStory story, Ranked tender) {
    AboutCompetition about = letters.about(story.competition());
    TenderFacts facts = TenderFacts.received(tender.tender().reference().value(), tender.tender().receivedAt());
    if (tender.tender().id().equals(story.award().winningTenderId())) {
      MiniCompetition competition = story.competition();
      Money price = tender.tender().price();
      return new AwardLetter(about, facts, AwardScores.own(story, tender), AwardScores.reasons(story, tender, false),
          price, new Term(competition.facts().startsOn(), competition.facts().endsOn(),
              competition.facts().extension()), story.award().conditions(),
          story.approval().standstill(), ContractsFinderThreshold.isDue(letters.buyer(competition).country(), price,
              London.dateOf(story.approval().at())),
          Optional.empty());
    }
    if (story.ranking().belowMinimum().contains(tender)) {
      return belowMinimum(story, tender, about, facts);
    }
    return new UnsuccessfulLetter(about, facts, story.winner().tender().supplierName(),
        AwardScores.compared(story, tender), AwardScores.reasons(story, tender, true), story.approval().standstill(),
        Optional.empty());
  }

  /** Tells of every question in which the tender stayed below the minimum. */
  private static BelowMinimumLetter belowMinimum(AwardStory story, Ranked tender, AboutCompetition about,
      TenderFacts facts) {
    List<BelowMinimumLetter.Short> missed = story.belowMinimum(tender).stream().map(question -> {
      Judgement given = tender.marks().get(question.number());
      return new BelowMinimumLetter.Short(question.title(), given.mark(), question.minimumMark(), given.reason());
    }).toList();
    return new BelowMinimumLetter(about, facts, missed, Judgement.BEST,
        Optional.of(story.winner().tender().supplierName()), story.approval().standstill());
  }
}
