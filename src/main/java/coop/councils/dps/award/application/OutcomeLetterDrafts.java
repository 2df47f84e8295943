package coop.councils.dps.award.application;

import coop.councils.dps.award.domain.AwardRow;
import coop.councils.dps.evaluation.domain.Ranking.Ranked;
import coop.councils.dps.letter.application.LetterDraft;
import coop.councils.dps.letter.application.Senders;
import coop.councils.dps.letter.content.AboutCompetition;
import coop.councils.dps.letter.content.AwardLetter;
import coop.councils.dps.letter.content.LetterContent;
import coop.councils.dps.letter.content.LetterFrame;
import coop.councils.dps.letter.content.Places;
import coop.councils.dps.letter.content.Sender;
import coop.councils.dps.letter.content.TenderFacts;
import coop.councils.dps.letter.content.Term;
import coop.councils.dps.letter.content.UnsuccessfulLetter;
import coop.councils.dps.letter.domain.Filing;
import coop.councils.dps.letter.domain.Recipient;
import coop.councils.dps.letter.domain.VerifyCode;
import coop.councils.dps.member.domain.MemberRow;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.supplier.domain.SupplierRow;
import coop.councils.dps.system.application.DpsInLetters;
import coop.councils.dps.system.domain.ContractsFinderThreshold;
import coop.councils.dps.system.domain.Nation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The letters to the winner (rules 4.3) and to every other tenderer (rules 4.4), from the story of the award. They come
 * from the buyer, and the person who approves the award signs them.
 */
@Dependent
class OutcomeLetterDrafts {

  private final DpsInLetters dps;
  private final Senders senders;

  @Inject
  OutcomeLetterDrafts(DpsInLetters dps, Senders senders) {
    this.dps = dps;
    this.senders = senders;
  }

  /** @param correction of an earlier letter to the same tenderer, if this is one */
  LetterDraft of(AwardStory story, Ranked tender, SupplierRow supplier, Optional<LetterFrame.Correction> correction) {
    MemberRow buyer = story.buyer();
    Sender sender = senders.member(buyer.id(), buyer.name(), buyer.address(), buyer.contactEmail());
    AwardStory.Approval approval = story.approval();
    LocalDate day = London.dateOf(approval.at());
    LetterFrame frame = new LetterFrame(Reference.random("LET"), VerifyCode.random(), approval.at(), dps.facts(),
        sender, Optional.of(new Recipient(supplier.name(), supplier.address())),
        Optional.of(senders.signer(buyer.id(), approval.by().accountId(), approval.by().name(), approval.post())),
        Optional.empty(), correction, places(story));
    return new LetterDraft(content(story, tender, sender, day), frame,
        new Filing(story.competition(), story.title(), story.competition().value(), supplier.id(), buyer.id(), day,
            null, correction.map(LetterFrame.Correction::replaced).orElse(null)));
  }

  private static LetterContent content(AwardStory story, Ranked tender, Sender sender, LocalDate day) {
    AboutCompetition about = about(story);
    TenderFacts facts = TenderFacts.received(tender.tender().reference().value(), tender.tender().receivedAt());
    AwardRow award = story.award();
    if (tender.tender().id().equals(award.winningTenderId())) {
      Money price = tender.tender().price();
      return new AwardLetter(about, facts, AwardScores.own(story, tender), AwardScores.reasons(story, tender, false), price,
          new Term(story.startsOn(), story.endsOn()), award.conditions(), story.approval().standstill(),
          isForContractsFinder(story.buyer(), sender, price, day), Optional.empty());
    }
    return new UnsuccessfulLetter(about, facts, story.winner().tender().supplierName(), AwardScores.compared(story, tender),
        AwardScores.reasons(story, tender, true), story.approval().standstill(), Optional.empty());
  }

  static AboutCompetition about(AwardStory story) {
    return new AboutCompetition(story.competition().value(), story.title(), story.lot(), story.buyer().name());
  }

  /** R02, R52: of authorities in England only. */
  private static boolean isForContractsFinder(MemberRow buyer, Sender sender, Money price, LocalDate day) {
    return buyer.nation() == Nation.ENGLAND_AND_WALES && !sender.welsh()
        && ContractsFinderThreshold.on(day).isReachedByServicesOf(price);
  }

  /** Where the elements of the letters are filled in. */
  private static Places places(AwardStory story) {
    String award = "/buyer/competitions/" + story.competition() + "/award";
    return new Places(Map.of("reasons", "/buyer/competitions/" + story.competition() + "/moderation", "advantages",
        award, "conditions", award + "/terms", "sender", "/buyer/letterhead", "signatory", "/buyer/letterhead"));
  }
}
