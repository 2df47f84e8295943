package coop.councils.dps.letter.pdf;

/**
 * A horizontal slice of the letter that no page break may cut: a line, or a row of a table.
 *
 * @param space white space above it in points, dropped at the top of a page
 * @param height its own height in points
 * @param keepWithNext whether the next strip has to be on the same page
 * @param head what is repeated above it when it is the first on a page, or nothing
 */
record Strip(float space, float height, boolean keepWithNext, Head head, Ink ink) {

  /** Draws the strip on a page. */
  @FunctionalInterface
  interface Ink {
    void draw(Sheet sheet, float top);
  }

  /** The head row of a table on its later pages. */
  record Head(float height, Ink ink) {

    static final Head NONE = new Head(0, (sheet, top) -> {});
  }

  static Strip of(float height, Ink ink) {
    return new Strip(0, height, false, Head.NONE, ink);
  }

  Strip after(float whiteSpace) {
    return new Strip(whiteSpace, height, keepWithNext, head, ink);
  }

  Strip kept() {
    return new Strip(space, height, true, head, ink);
  }

  Strip under(Head repeated) {
    return new Strip(space, height, keepWithNext, repeated, ink);
  }
}
