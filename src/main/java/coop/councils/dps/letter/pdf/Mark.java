package coop.councils.dps.letter.pdf;

/** What a piece of a page's content is: part of the letter's text, or an artifact that readers skip. */
interface Mark {

  /** The operator that opens the marked content on the sheet. */
  String open(Sheet sheet);
}
