package coop.councils.dps.award.application;

import coop.councils.dps.award.domain.Award;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.evaluation.domain.Ranking;
import coop.councils.dps.identity.application.MailAddresses;
import coop.councils.dps.letter.application.IssueLetter;
import coop.councils.dps.letter.application.LetterDraft;
import coop.councils.dps.letter.application.SignatoryAuthority;
import coop.councils.dps.letter.content.LetterFrame;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.supplier.domain.SupplierRow;
import coop.councils.dps.supplier.domain.Suppliers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Sends the letters of one award, to the winner and to everybody else who tendered, all in one unit of work.
 *
 * <p>Refuses a person without authority to sign for the price of the winner (R49), and a tenderer who has nobody with a
 * proven address, since a standstill runs only from a notice that was sent (R40).
 */
@Dependent
public class OutcomeLetters {

  private final OutcomeLetterDrafts content;
  private final Suppliers suppliers;
  private final IssueLetter letters;
  private final MailAddresses addresses;
  private final SignatoryAuthority authority;

  @Inject
  public OutcomeLetters(OutcomeLetterDrafts content, Suppliers suppliers, IssueLetter letters,
      MailAddresses addresses, SignatoryAuthority authority) {
    this.content = content;
    this.suppliers = suppliers;
    this.letters = letters;
    this.addresses = addresses;
    this.authority = authority;
  }

  void send(MiniCompetition competition, Ranking ranking, Award award) {
    sendAnew(competition, ranking, award, AwardStory.Approval.of(award.row()), Map.of());
  }

  /** @param corrections what each new letter corrects, by supplier */
  void sendAnew(MiniCompetition competition, Ranking ranking, Award award, AwardStory.Approval approval,
      Map<Long, LetterFrame.Correction> corrections) {
    authority.maySign(competition.memberId(), ranking.of(award.winningTenderId()).tender().price()).orRefuse();
    drafts(AwardStory.of(competition, ranking, award, approval), corrections).forEach(this::issue);
  }

  /** The letters of an award of the past: on record as of the moment they were sent, mailed to nobody. */
  public void file(MiniCompetition competition, Ranking ranking, Award award, Actor approver) {
    drafts(AwardStory.of(competition, ranking, award, AwardStory.Approval.of(award.row())), Map.of())
        .forEach(draft -> letters.file(draft, approver));
  }

  /** The letter to one tenderer as it would be sent on that approval. */
  LetterDraft draft(MiniCompetition competition, Ranking ranking, Award award, AwardStory.Approval approval,
      Ranking.Ranked tender) {
    SupplierRow supplier = suppliers.row(tender.tender().supplierId()).orElseThrow();
    return content.of(AwardStory.of(competition, ranking, award, approval), tender, supplier, null);
  }

  private void issue(LetterDraft draft) {
    letters.issue(draft, addresses.ofSupplier(draft.filing().recipientSupplierId()));
  }

  private List<LetterDraft> drafts(AwardStory story, Map<Long, LetterFrame.Correction> corrections) {
    List<Long> ids = story.ranking().all().stream().map(ranked -> ranked.tender().supplierId()).toList();
    Map<Long, SupplierRow> recipients =
        suppliers.rows(ids).stream().collect(Collectors.toMap(SupplierRow::id, Function.identity()));
    return story.ranking().all().stream()
        .map(ranked -> content.of(story, ranked, recipients.get(ranked.tender().supplierId()),
            corrections.get(ranked.tender().supplierId()))).toList();
  }
}
