package coop.councils.dps.letter.pdf;

/** The content of a page; numbers keep two decimals, a hundredth of a point. */
final class Operators extends Ascii {

  Operators() {
    super(16_384);
  }

  @Override
  Operators raw(String text) {
    super.raw(text);
    return this;
  }

  /** Writes a number and a space. */
  Operators number(float value) {
    decimal(value).one(' ');
    return this;
  }

  /** Writes a colour of eight bits a channel as three numbers. */
  Operators colour(int rgb) {
    return number((rgb >> 16 & 0xFF) / 255f).number((rgb >> 8 & 0xFF) / 255f).number((rgb & 0xFF) / 255f);
  }

  /** Begins a shown text. */
  void openText() {
    raw("[(");
  }

  /** Moves the next glyph of a shown text, in thousandths of the type size. */
  void kern(int distance) {
    raw(")").number(-distance).raw("(");
  }

  /** Writes the code of a glyph inside a string. */
  void glyph(int code) {
    stringByte(code >> 8);
    stringByte(code & 0xFF);
  }

  /** Ends a shown text. */
  void closeText() {
    raw(")] TJ\n");
  }

  private void stringByte(int value) {
    switch (value) {
      case '(', ')', '\\' -> one('\\').one(value);
      case '\r' -> one('\\').one('r');
      default -> one(value);
    }
  }
}
