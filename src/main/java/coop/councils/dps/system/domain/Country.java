package coop.councils.dps.system.domain;

/** Country of the United Kingdom in which a buyer is: by it go its bank holidays (T5) and where it publishes (R02, R52). */
public enum Country {
  ENGLAND(Nation.ENGLAND_AND_WALES),
  WALES(Nation.ENGLAND_AND_WALES),
  SCOTLAND(Nation.SCOTLAND),
  NORTHERN_IRELAND(Nation.NORTHERN_IRELAND);

  private final Nation nation;

  Country(Nation nation) {
    this.nation = nation;
  }

  /** The part of the United Kingdom whose bank holidays count. */
  public Nation nation() {
    return nation;
  }
}
