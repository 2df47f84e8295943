package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Applications;
import coop.councils.dps.admission.domain.LotRequest;
import coop.councils.dps.admission.domain.Proposal;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.application.MailAddresses;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.letter.application.IssueLetter;
import coop.councils.dps.letter.application.LetterCorrection;
import coop.councils.dps.letter.application.LetterDraft;
import coop.councils.dps.letter.application.WithdrawLetters;
import coop.councils.dps.letter.content.LetterFrame;
import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * A letter of admission or refusal is made anew from the decision as recorded, to the supplier's name and address of now.
 * The decision itself stays as it is. An officer signs.
 */
@Dependent
class CorrectDecisionLetter implements LetterCorrection {

  private final Applications applications;
  private final DecisionLetterDrafts drafts;
  private final SendCorrection send;
  private final CurrentUser user;
  private final Clock clock;

  /** Sends a correction and withdraws what it corrects. */
  @Dependent
  static class SendCorrection {

    private final IssueLetter letters;
    private final WithdrawLetters withdrawal;
    private final MailAddresses addresses;

    @Inject
    SendCorrection(IssueLetter letters, WithdrawLetters withdrawal, MailAddresses addresses) {
      this.letters = letters;
      this.withdrawal = withdrawal;
      this.addresses = addresses;
    }

    void of(LetterRow letter, LetterDraft draft, String whatChanged) {
      letters.issue(draft, addresses.ofSupplier(letter.recipientSupplierId()));
      withdrawal.one(letter.reference(), draft.reference(), whatChanged);
    }
  }

  @Inject
  CorrectDecisionLetter(Applications applications, DecisionLetterDrafts drafts, SendCorrection send, CurrentUser user,
      Clock clock) {
    this.applications = applications;
    this.drafts = drafts;
    this.send = send;
    this.user = user;
    this.clock = clock;
  }

  @Override
  public boolean corrects(LetterRow letter) {
    return user.is(Role.OFFICER.name())
        && (letter.kind() == LetterKind.ADMISSION || letter.kind() == LetterKind.REFUSAL)
        && decision(letter).isPresent();
  }

  @Override
  public void correct(LetterRow letter, String whatChanged) {
    user.requireOfficer();
    LotRequest request = decision(letter).orElseThrow(() -> new NotFoundException(letter.reference()));
    LetterFrame.Correction correction = new LetterFrame.Correction(letter.reference(), letter.dated(), whatChanged);
    send.of(letter, drafts.of(request, user.actor(), user.require().post(), clock.instant(),
        Optional.of(correction)), whatChanged);
  }

  private Optional<LotRequest> decision(LetterRow letter) {
    return applications.byReference(letter.subject()).flatMap(application -> decision(letter, application.requests()));
  }

  /**
   * The decision that a letter tells of, among those on one application. Where several had the same outcome, the lot is
   * the one that the title names: it does so in either language and in letters of every age.
   */
  static Optional<LotRequest> decision(LetterRow letter, List<LotRequest> requests) {
    boolean admitted = letter.kind() == LetterKind.ADMISSION;
    List<LotRequest> sameOutcome = requests.stream().filter(request -> request.decidedAt() != null
        && admitted == (request.proposal().outcome() == Proposal.Outcome.ADMIT)).toList();
    return sameOutcome.stream().filter(request -> sameOutcome.size() == 1
        || letter.title().matches(".*\\bLot " + request.lotNumber() + ":.*")).findFirst();
  }
}
