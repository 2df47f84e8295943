package coop.councils.dps.letter.application;

import coop.councils.dps.letter.domain.LetterRow;

/** A feature's way to make a letter about its subject anew from the record, in place of one that was wrong (R48). */
public interface LetterCorrection {

  /** Whether this person may correct it here; what is offered is not refused for who asks. */
  boolean corrects(LetterRow letter);

  /** @param whatChanged printed in the new letter, which names the old one; the old one is marked withdrawn */
  void correct(LetterRow letter, String whatChanged);
}
