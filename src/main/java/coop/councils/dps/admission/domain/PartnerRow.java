package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Reference;
import java.time.Instant;

/** An organisation that answers parts 1 and 2 for itself. */
public record PartnerRow(Reference reference, String questionCode, String name, String number, String part,
    String email, Instant invitedAt, String declaredByName, String declaredPost, Instant declaredAt) {

  public boolean hasDeclared() {
    return declaredAt != null;
  }
}
