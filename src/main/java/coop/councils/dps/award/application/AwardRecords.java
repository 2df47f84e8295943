package coop.councils.dps.award.application;

import coop.councils.dps.award.domain.Award;
import coop.councils.dps.award.domain.AwardRow;
import coop.councils.dps.award.domain.ContractRow;
import coop.councils.dps.competition.application.BuyerLetters.Envelope;
import coop.councils.dps.competition.application.BuyerLetters;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.QuestionRow;
import coop.councils.dps.evaluation.domain.Evaluations;
import coop.councils.dps.evaluation.domain.Ranking;
import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.letter.application.LetterDraft;
import coop.councils.dps.letter.application.SignatoryAuthority;
import coop.councils.dps.letter.content.ContractConfirmation;
import coop.councils.dps.letter.content.ProcurementReport;
import coop.councils.dps.letter.content.RankedTender;
import coop.councils.dps.letter.content.Recommendation;
import coop.councils.dps.letter.content.Signer;
import coop.councils.dps.letter.content.Term;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.system.domain.ProcurementThreshold;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an award leaves on file: the recommendation, the confirmation of the contract, the report of reg 84 (R54). */
@Dependent
public class AwardRecords {

  private final BuyerLetters letters;
  private final Evaluations evaluations;
  private final Accounts accounts;
  private final Messages messages;
  private final SignatoryAuthority authority;

  @Inject
  AwardRecords(BuyerLetters letters, Evaluations evaluations, Accounts accounts, Messages messages,
      SignatoryAuthority authority) {
    this.letters = letters;
    this.evaluations = evaluations;
    this.accounts = accounts;
    this.messages = messages;
    this.authority = authority;
  }

  /** @param post of the person who proposes, and signs */
  public LetterDraft recommendation(MiniCompetition competition, Ranking ranking, Award award, Actor proposer,
      String post) {
    AwardRow row = award.row();
    AwardStory story = AwardStory.of(competition, ranking, award, null);
    List<String> evaluators = accounts.peopleById(competition.evaluators()).stream()
        .map(person -> person.name() + ", " + person.post()).toList();
    Recommendation content = new Recommendation(letters.about(competition), ranked(story), proposer.name(),
        row.proposedAt(), AwardScores.reasons(story, story.winner(), false), row.standstill(), row.standstillReason(),
        row.conditions(), evaluators, interests(competition));
    return letters.draft(competition, content,
        Envelope.onFile(row.proposedAt(), letters.signer(competition, proposer, post)));
  }

  /** @param signer of the buyer who records the contract */
  public LetterDraft confirmation(MiniCompetition competition, long supplierId, Award award, ContractRow contract,
      Signer signer, Instant at) {
    ContractConfirmation content = new ContractConfirmation(letters.about(competition), contract.reference().value(),
        contract.value(), new Term(contract.startsOn(), contract.endsOn(), null), contract.signedOn(),
        contract.signedForBuyer(), contract.signedForSupplier(), Optional.ofNullable(award.row().standstillLastDay()));
    return letters.draft(competition, content, letters.to(supplierId, at, signer));
  }

  public LetterDraft report(MiniCompetition competition, Ranking ranking, Award award, ContractRow contract,
      Signer signer, Instant at) {
    AwardStory story = AwardStory.of(competition, ranking, award, AwardStory.Approval.of(award.row()));
    LocalDate commenced = London.dateOf(competition.facts().publishedAt());
    ProcurementThreshold threshold = ProcurementThreshold.on(commenced);
    ProcurementReport content = new ProcurementReport(letters.about(competition), contract.value(), commenced,
        messages.text(threshold.includesVat() ? "letter.threshold.withVat" : "letter.threshold.withoutVat",
            threshold.services()), letters.invited(competition), ranked(story), rejected(story),
        AwardScores.reasons(story, story.winner(), false),
        interests(competition), story.approval().standstill(), List.of());
    return letters.draft(competition, content, Envelope.onFile(at, signer));
  }

  /** R49: whoever confirms a contract has authority that reaches its value, which may be above the price tendered. */
  Signer signerOf(ContractRow contract, MiniCompetition competition, Actor person, String post) {
    authority.maySign(competition.memberId(), contract.value()).orRefuse();
    return signer(competition, person, post);
  }

  public Signer signer(MiniCompetition competition, Actor person, String post) {
    return letters.signer(competition, person, post);
  }

  private String interests(MiniCompetition competition) {
    String declared = evaluations.declarations(competition.id()).stream()
        .map(declaration -> declaration.hasInterest()
            ? messages.text("letter.interest", declaration.personName(), declaration.details())
            : messages.text("letter.interest.none", declaration.personName())).collect(Collectors.joining("\n\n"));
    return declared.isEmpty() ? messages.text("letter.interest.nobody") : declared;
  }

  private List<ProcurementReport.Rejected> rejected(AwardStory story) {
    return story.ranking().belowMinimum().stream().map(tender -> new ProcurementReport.Rejected(
        tender.tender().supplierName(), messages.text("letter.belowMinimum", story.belowMinimum(tender).stream()
            .map(QuestionRow::title).collect(Collectors.joining(", "))))).toList();
  }

  /** The winner first: others may have the same total. */
  private static List<RankedTender> ranked(AwardStory story) {
    return story.ranking().tenders().stream().sorted(Comparator.comparing(tender -> tender != story.winner()))
        .map(tender -> new RankedTender(tender.rank(), tender.tender().supplierName(),
        tender.quality(), tender.tender().price(), tender.price(), tender.total(),
        tender.pricePerPoint())).toList();
  }
}
