package coop.councils.dps.letter.pdf;

import coop.councils.dps.letter.domain.AccentColour;
import coop.councils.dps.letter.domain.EmbeddedFile;
import coop.councils.dps.letter.domain.LetterDocument;
import coop.councils.dps.letter.domain.LetterPart;
import coop.councils.dps.letter.domain.LetterWords;
import coop.councils.dps.letter.domain.Letterhead;
import coop.councils.dps.letter.domain.Paragraph;
import coop.councils.dps.letter.domain.Recipient;
import coop.councils.dps.letter.domain.RichText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Letters to be sealed. */
final class SealLetters {

  private SealLetters() {}

  /** A letter of so many short paragraphs in English. */
  static LetterDocument of(int paragraphs) {
    return letter(List.of(part("en-GB", paragraphs)));
  }

  /** A letter in Welsh and English. */
  static LetterDocument bilingual() {
    return letter(List.of(part("cy", 3), part("en-GB", 3)));
  }

  private static LetterDocument letter(List<LetterPart> parts) {
    Letterhead head = new Letterhead("Oldham Council", List.of("West Street, Oldham OL1 1UL"), List.of(), "",
        AccentColour.of("#005EA5"), Optional.empty());
    return new LetterDocument("LTR-4F7K-9Q2M", head,
        Optional.of(new Recipient("Northern Commons Ltd", List.of("1 Mill Lane"))), parts, Optional.empty(),
        SealFiles.NOW, Optional.of(new EmbeddedFile("decision.json", "{}".getBytes(StandardCharsets.UTF_8))));
  }

  private static LetterPart part(String language, int paragraphs) {
    List<Paragraph> blocks = Collections.nCopies(paragraphs, Paragraph.of("The tender describes the work well. "));
    return new LetterPart(language, "Notice of award decision", "5 June 2026", "Dear Ms Evans",
        RichText.of("Research into social care"), new ArrayList<>(blocks),
        new LetterWords("Date", "Reference", "Page {page} of {pages}", "Check", "Code", "Signature of {name}"));
  }
}
