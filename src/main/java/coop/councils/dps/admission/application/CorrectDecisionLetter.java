package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Applications;
import coop.councils.dps.admission.domain.LotRequest;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.application.MailAddresses;
import coop.councils.dps.letter.application.IssueLetter;
import coop.councils.dps.letter.application.LetterCorrection;
import coop.councils.dps.letter.application.LetterDraft;
import coop.councils.dps.letter.application.WithdrawLetters;
import coop.councils.dps.letter.content.LetterFrame;
import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.letter.domain.LetterRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
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
    return letter.kind() == LetterKind.ADMISSION || letter.kind() == LetterKind.REFUSAL;
  }

  @Override
  public void correct(LetterRow letter, String whatChanged) {
    user.requireOfficer();
    LotRequest request = applications.byReference(letter.subject()).orElseThrow().requests().stream()
        .filter(one -> one.decidedAt() != null && letter.about().startsWith("Lot " + one.lotNumber() + ":"))
        .findFirst().orElseThrow();
    LetterFrame.Correction correction = new LetterFrame.Correction(letter.reference(), letter.dated(), whatChanged);
    send.of(letter, drafts.of(request, user.actor(), user.require().post(), clock.instant(),
        Optional.of(correction)), whatChanged);
  }
}
