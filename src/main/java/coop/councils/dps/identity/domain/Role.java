package coop.councils.dps.identity.domain;

/** What a person may be in the DPS. Each role belongs to one side, and each side has its own part of the site. */
public enum Role {
  SUPPLIER_ADMINISTRATOR(Side.SUPPLIER),
  SUPPLIER_EDITOR(Side.SUPPLIER),
  BUYER_OWNER(Side.BUYER),
  BUYER_EVALUATOR(Side.BUYER),
  /** Assesses applications and decides them with a second officer. */
  OFFICER(Side.OLDHAM),
  /** Keeps people, members and the settings of the DPS; decides no application. */
  ADMINISTRATOR(Side.OLDHAM),
  /** Reads everything Oldham reads and changes nothing. */
  AUDITOR(Side.OLDHAM);

  /** The three sides and the address at which each is at home. */
  public enum Side {
    SUPPLIER("/supplier"),
    BUYER("/buyer"),
    OLDHAM("/manage");

    private final String home;

    Side(String home) {
      this.home = home;
    }

    public String home() {
      return home;
    }
  }

  private final Side side;

  Role(Side side) {
    this.side = side;
  }

  public Side side() {
    return side;
  }
}
