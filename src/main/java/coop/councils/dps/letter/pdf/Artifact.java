package coop.councils.dps.letter.pdf;

/** Content that belongs to the page and not to the letter: rules, running heads, page counts. */
enum Artifact implements Mark {
  LAYOUT("/Artifact <</Type/Layout>> BDC\n"),
  HEADER("/Artifact <</Type/Pagination/Subtype/Header>> BDC\n"),
  FOOTER("/Artifact <</Type/Pagination/Subtype/Footer>> BDC\n");

  private final String operator;

  Artifact(String operator) {
    this.operator = operator;
  }

  @Override
  public String open(Sheet sheet) {
    return operator;
  }
}
