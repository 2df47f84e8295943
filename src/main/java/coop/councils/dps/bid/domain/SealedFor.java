package coop.councils.dps.bid.domain;

import coop.councils.dps.shared.Reference;

/** The one place at which a sealed tender opens: bytes that were moved to another row stay shut. */
public record SealedFor(Reference competition, Reference tender, Reference receipt) {

  @Override
  public String toString() {
    return competition + " " + tender + " " + receipt;
  }
}
