package coop.councils.dps.bench;

import coop.councils.dps.letter.domain.LetterDocument;

/** Anything that makes a PDF of a letter. */
public interface LetterPrinter {

  String name();

  byte[] print(LetterDocument letter);
}
