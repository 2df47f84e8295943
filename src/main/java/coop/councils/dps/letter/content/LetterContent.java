package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.LetterKind;

/**
 * What one letter says, as data: every element that the checklist of its kind asks for (rules, section 4), from
 * recorded data alone. The same record is made by the process that takes the decision and by the import of the old
 * register.
 */
public interface LetterContent {

  LetterKind kind();

  /** Values for the placeholders of the subject line, {@code <kind>.subject}. */
  Object[] subject();

  /** Writes the letter's body from its first block to the last; called once for each language. */
  void write(LetterWriter letter);
}
