package coop.councils.dps.bid.application;

import coop.councils.dps.shared.Actor;

/**
 * Who submits.
 *
 * @param named as the receipt names them, with "automatically" where the platform pressed the button for them
 */
record Submitter(Actor person, String named) {

  static Submitter inPerson(Actor person) {
    return new Submitter(person, person.name());
  }
}
