package coop.councils.dps.bid.domain;

/** What a file of a tender is for. One file may be for several. */
public enum FileSlot {
  /** Goes with the answers. */
  METHOD,
  /** Proves the price. */
  PRICE,
  /** Anything else that the invitation asks for. */
  OTHER
}
