package coop.councils.dps.letter.application;

import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.RefusedException;
import coop.councils.dps.shared.UseCase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/**
 * A person of the sender corrects a letter: a new one is made from the record as it is now, says what changed and names
 * the old one, which is marked withdrawn (R48). No letter is ever changed.
 *
 * <p>Refuses a letter withdrawn already, a kind that nobody corrects, and whatever the sending of the new one refuses.
 */
@UseCase
public class CorrectLetter {

  private final LetterDesk desk;
  private final Instance<LetterCorrection> features;

  @Inject
  public CorrectLetter(LetterDesk desk, @Any Instance<LetterCorrection> features) {
    this.desk = desk;
    this.features = features;
  }

  public boolean isOffered(Reference reference) {
    LetterRow letter = desk.own(reference);
    return !letter.withdrawn() && features.stream().anyMatch(feature -> feature.corrects(letter));
  }

  public void correct(Reference reference, Input input) {
    LetterRow letter = desk.own(reference);
    String whatChanged = input.text("whatChanged", 2000);
    input.check();
    if (letter.withdrawn()) {
      throw new RefusedException("R48", "letter.withdrawnAlready", reference.value());
    }
    features.stream().filter(feature -> feature.corrects(letter)).findFirst()
        .orElseThrow(() -> new RefusedException("R48", "letter.notCorrected")).correct(letter, whatChanged);
  }
}
