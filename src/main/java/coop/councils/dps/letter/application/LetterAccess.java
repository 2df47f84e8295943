package coop.councils.dps.letter.application;

import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.letter.domain.LetterRow;

/** A feature's say in who else reads a letter about its subject. One yes is enough. */
public interface LetterAccess {

  boolean mayRead(SignedIn person, LetterRow letter);
}
