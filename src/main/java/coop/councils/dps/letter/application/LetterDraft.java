package coop.councils.dps.letter.application;

import coop.councils.dps.letter.content.LetterContent;
import coop.councils.dps.letter.content.LetterFrame;
import coop.councils.dps.letter.domain.Filing;
import coop.councils.dps.shared.Reference;

/** A letter ready to be made: what it says, its frame, and under what it is filed. */
public record LetterDraft(LetterContent content, LetterFrame frame, Filing filing) {

  public Reference reference() {
    return frame.reference();
  }
}
