package coop.councils.dps.member.domain;

/** The kinds of membership. Only Full and Associate members and the Network itself buy from the DPS (R19). */
public enum MembershipCategory {
  FULL(true),
  ASSOCIATE(true),
  AFFILIATE(false),
  SUPPORTER(false),
  /** The Cooperative Councils' Innovation Network itself. */
  NETWORK(true);

  private final boolean buys;

  MembershipCategory(boolean buys) {
    this.buys = buys;
  }

  public boolean buys() {
    return buys;
  }
}
