package coop.councils.dps.system.domain;

import coop.councils.dps.shared.Decision;

/** Whether an application, an invitation to tender or an award decision may take place on a day (R05). */
public sealed interface Validity {

  record Valid() implements Validity {}

  /** Between the statutory and the advertised end: goes on once somebody has acknowledged it. */
  record NeedsAcknowledgement(Decision.Refused unlessAcknowledged) implements Validity {}

  record Invalid(Decision.Refused refusal) implements Validity {}

  default Decision withoutAcknowledgement() {
    if (this instanceof NeedsAcknowledgement needed) {
      return needed.unlessAcknowledged();
    }
    return this instanceof Invalid invalid ? invalid.refusal() : Decision.allowed();
  }

  default Decision with(StatutoryEndAcknowledgement acknowledgement) {
    return acknowledgement != null && this instanceof NeedsAcknowledgement
        ? Decision.allowed()
        : withoutAcknowledgement();
  }
}
