package coop.councils.dps.letter.application;

import coop.councils.dps.letter.content.LetterContent;
import coop.councils.dps.letter.content.LetterFrame;
import coop.councils.dps.letter.domain.Filing;
import coop.councils.dps.shared.Reference;

/** A letter ready to be made: what it says, its frame, and under what it is filed. */
public record LetterDraft(LetterContent content, LetterFrame frame, Filing filing) {

  /** The same letter, found under another reference of what it is about. */
  public LetterDraft filedUnder(String aboutReference) {
    return new LetterDraft(content, frame, new Filing(filing.subject(), filing.about(), aboutReference,
        filing.recipientSupplierId(), filing.issuerMemberId(), filing.dated(), filing.reissuedOn(),
        filing.replaces()));
  }

  public Reference reference() {
    return frame.reference();
  }
}
