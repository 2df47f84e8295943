package coop.councils.dps.letter.application;

import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.letter.domain.Withheld;

/**
 * A feature's say in whom the records of a procurement (its opening, the recommendation, the report) are kept from,
 * though they read the sender's other letters. What one feature withholds is withheld.
 */
public interface WithheldRecords {

  Withheld from(SignedIn person);
}
