package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.LotRequest;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.letter.application.LetterDraft;
import coop.councils.dps.letter.application.PrintLetter;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * An officer looks at the letter that a proposed decision would send, signed as if they confirmed it now. Refuses where
 * nothing is proposed, and a letter that could not be sent.
 */
@UseCase
public class PreviewDecisionLetter {

  private final AssessmentDesk desk;
  private final DecisionLetterDrafts drafts;
  private final PrintLetter print;
  private final Clock clock;

  @Inject
  public PreviewDecisionLetter(AssessmentDesk desk, DecisionLetterDrafts drafts, PrintLetter print, Clock clock) {
    this.desk = desk;
    this.drafts = drafts;
    this.print = print;
    this.clock = clock;
  }

  public byte[] preview(Reference reference, int lot) {
    LotRequest request = desk.assessable(reference).request(lot);
    CurrentUser user = desk.user();
    if (request.proposal() == null) {
      throw new NotFoundException(reference);
    }
    LetterDraft draft =
        drafts.of(request, user.actor(), user.require().post(), clock.instant(), Optional.empty());
    return print.toLookAt(draft.content(), draft.frame());
  }
}
