package coop.councils.dps.evaluation.application;

import coop.councils.dps.evaluation.domain.Evaluations;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.letter.application.WithheldRecords;
import coop.councils.dps.letter.domain.Withheld;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * R20: whoever declared an interest, or nothing yet, learns of the tenders from the records of a competition no more than
 * from the tenders themselves.
 */
@Dependent
class RecordsKeptFromInterested implements WithheldRecords {

  private final Evaluations evaluations;

  @Inject
  RecordsKeptFromInterested(Evaluations evaluations) {
    this.evaluations = evaluations;
  }

  @Override
  public Withheld from(SignedIn person) {
    boolean buys = person.role().side() == Role.Side.BUYER;
    return Withheld.allRecordsOf(evaluations.keptFrom(person.accountId(), buys ? person.organisationId() : null));
  }
}
