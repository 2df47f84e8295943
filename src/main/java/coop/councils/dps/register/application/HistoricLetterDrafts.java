package coop.councils.dps.register.application;

import coop.councils.dps.letter.application.LetterDraft;
import coop.councils.dps.letter.application.Senders;
import coop.councils.dps.letter.content.AboutCompetition;
import coop.councils.dps.letter.content.AwardLetter;
import coop.councils.dps.letter.content.DpsFacts;
import coop.councils.dps.letter.content.LetterContent;
import coop.councils.dps.letter.content.LetterFrame.Correction;
import coop.councils.dps.letter.content.LetterFrame;
import coop.councils.dps.letter.content.LotName;
import coop.councils.dps.letter.content.Places;
import coop.councils.dps.letter.content.Reason;
import coop.councils.dps.letter.content.ScoreCard;
import coop.councils.dps.letter.content.Sender;
import coop.councils.dps.letter.content.Signer;
import coop.councils.dps.letter.content.Standstill;
import coop.councils.dps.letter.content.TenderFacts;
import coop.councils.dps.letter.content.Term;
import coop.councils.dps.letter.content.UnsuccessfulLetter;
import coop.councils.dps.letter.domain.Filing;
import coop.councils.dps.letter.domain.Recipient;
import coop.councils.dps.letter.domain.VerifyCode;
import coop.councils.dps.member.domain.MemberRow;
import coop.councils.dps.member.domain.Members;
import coop.councils.dps.register.domain.HistoricAward;
import coop.councils.dps.register.domain.HistoricTender;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.system.application.DpsInLetters;
import coop.councils.dps.system.domain.ContractsFinderThreshold;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The letters of a historic award: the same kinds, with the words, holidays and limits of their own day, dated as the
 * original was, and marked as reissued from the register.
 */
@Dependent
class HistoricLetterDrafts {

  private final Members members;
  private final Senders senders;
  private final DpsInLetters dps;

  @Inject
  HistoricLetterDrafts(Members members, Senders senders, DpsInLetters dps) {
    this.members = members;
    this.senders = senders;
    this.dps = dps;
  }

  /** What all letters of an award share, looked up once. */
  record Shared(HistoricAward award, MemberRow buyer, Sender sender, DpsFacts dps, LotName lot) {}

  Shared shared(HistoricAward award) {
    MemberRow buyer = members.row(award.memberId()).orElseThrow();
    return new Shared(award, buyer,
        senders.member(buyer.id(), award.buyerName(), buyer.address(), buyer.contactEmail()), dps.facts(),
        dps.lot(award.lotNumber()));
  }

  /** @param earlier a letter to the same tenderer that this one replaces, or null */
  LetterDraft of(Shared shared, HistoricTender tender, Instant reissued, Correction earlier) {
    HistoricAward award = shared.award();
    Instant noon = award.decidedOn().atTime(LocalTime.NOON).atZone(London.ZONE).toInstant();
    LetterFrame frame = new LetterFrame(Reference.random("LET"), VerifyCode.random(), noon, shared.dps(),
        shared.sender(),
        Optional.of(new Recipient(tender.name(), tender.addressLines())),
        Optional.of(Signer.typed(award.signatory(), award.signatoryPost())), Optional.of(reissued),
        Optional.ofNullable(earlier), places(award, tender));
    return new LetterDraft(content(shared, tender), frame, new Filing(award.reference(), award.title(),
        award.registerReference(), null, shared.buyer().id(), award.decidedOn(), London.dateOf(reissued),
        earlier == null ? null : earlier.replaced()));
  }

  private static LetterContent content(Shared shared, HistoricTender tender) {
    HistoricAward award = shared.award();
    AboutCompetition about = new AboutCompetition(award.registerReference(), award.title(), shared.lot(),
        award.buyerName());
    TenderFacts facts = new TenderFacts(null, null, tender.receivedOn());
    Optional<Standstill> standstill = Optional.ofNullable(award.standstillLastDay())
        .map(day -> new Standstill(day, day.plusDays(1)));
    List<Reason> reasons = List.of(new Reason(null, null, 0, tender.reasons(), tender.advantages(),
        tenderPage(award, tender), tenderPage(award, tender)));
    HistoricTender winner = award.tenders().stream().filter(HistoricTender::winner).findFirst().orElseThrow();
    if (tender.winner()) {
      return new AwardLetter(about, facts, scores(award, tender, null), reasons, award.value(),
          new Term(award.startsOn(), award.endsOn(), null), "", standstill, isForContractsFinder(shared),
          Optional.empty());
    }
    return new UnsuccessfulLetter(about, facts, winner.name(), scores(award, tender, winner), reasons, standstill,
        Optional.empty());
  }

  private static ScoreCard scores(HistoricAward award, HistoricTender tender, HistoricTender winner) {
    List<ScoreCard.Line> lines = new ArrayList<>();
    for (int i = 0; i < award.criteria().size(); i++) {
      lines.add(new ScoreCard.Line(award.criteria().get(i).title(), award.criteria().get(i).weight(), null,
          tender.scores().get(i), null, winner == null ? null : winner.scores().get(i)));
    }
    return new ScoreCard(lines, tender.total(), winner == null ? null : winner.total(), tender.rank(),
        award.tenders().size(), null, null);
  }

  private static boolean isForContractsFinder(Shared shared) {
    HistoricAward award = shared.award();
    return award.value() != null && ContractsFinderThreshold.isDue(shared.buyer().country(), award.value(),
        award.decidedOn());
  }

  private static Places places(HistoricAward award, HistoricTender tender) {
    String contract = "/manage/register/awards/" + award.reference() + "/contract";
    return new Places(Map.of("price", contract, "term", contract, "recipient", tenderPage(award, tender),
        "tenderReceived", tenderPage(award, tender)));
  }

  private static String tenderPage(HistoricAward award, HistoricTender tender) {
    return "/manage/register/awards/" + award.reference() + "/tenders/" + tender.number();
  }
}
