package coop.councils.dps.letter.pdf;

/**
 * How a run of text looks.
 *
 * @param size size of the type in points
 * @param leading distance from line to line in points
 * @param colour red, green, blue, eight bits each
 */
record TextStyle(Face face, float size, float leading, int colour) {

  static final int INK = 0x1D1F21;
  static final int QUIET = 0x555C61;

  static final TextStyle BODY = new TextStyle(Face.REGULAR, 10.5f, 15f, INK);
  static final TextStyle SUBJECT = new TextStyle(Face.BOLD, 13.5f, 18f, INK);
  static final TextStyle HEADING = new TextStyle(Face.BOLD, 11.5f, 16f, INK);
  static final TextStyle SUBHEADING = new TextStyle(Face.BOLD, 10.5f, 15f, INK);
  static final TextStyle CAPTION = new TextStyle(Face.BOLD, 9.5f, 13f, INK);
  static final TextStyle CELL = new TextStyle(Face.REGULAR, 9.5f, 13f, INK);
  static final TextStyle CELL_STRONG = new TextStyle(Face.BOLD, 9.5f, 13f, INK);
  static final TextStyle CELL_HEAD = new TextStyle(Face.BOLD, 8.5f, 11.5f, QUIET);
  static final TextStyle AUTHORITY = new TextStyle(Face.BOLD, 15f, 18.5f, INK);
  static final TextStyle SMALL = new TextStyle(Face.REGULAR, 8.5f, 11.5f, QUIET);
  static final TextStyle FINE = new TextStyle(Face.REGULAR, 7.5f, 9.6f, QUIET);
  static final TextStyle LABEL = new TextStyle(Face.REGULAR, 8.5f, 11f, QUIET);

  TextStyle in(int otherColour) {
    return new TextStyle(face, size, leading, otherColour);
  }

  /** Distance from the top of a line to the line its letters stand on. */
  float baseline() {
    return leading / 2 + size * 0.3465f;
  }
}
