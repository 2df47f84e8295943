package coop.councils.dps.letter.pdf;

/** The sheet and its margins in points; heights are measured from the top edge downwards. */
final class Paper {

  static final float WIDTH = 595.28f;
  static final float HEIGHT = 841.89f;
  static final float LEFT = mm(25);
  static final float RIGHT = WIDTH - mm(25);
  static final float MEASURE = RIGHT - LEFT;

  /** Where the text ends on each page, above the foot. */
  static final float BOTTOM = HEIGHT - mm(26);

  /** Where the text begins on pages after the first, below the running head. */
  static final float NEXT_TOP = mm(27);

  /** Left edge of the column beside the window of the envelope, which ends 110 mm from the envelope's left edge. */
  static final float ASIDE = mm(132);

  private Paper() {}

  static float mm(float millimetres) {
    return millimetres * 72 / 25.4f;
  }
}
