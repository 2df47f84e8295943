package coop.councils.dps.letter.pdf;

import java.util.Arrays;

/** The bytes of a page's content; numbers keep two decimals, a hundredth of a point. */
final class Operators {

  private byte[] bytes = new byte[16384];
  private int length;

  byte[] array() {
    return bytes;
  }

  int length() {
    return length;
  }

  /** Writes ASCII text as it is. */
  Operators raw(String text) {
    room(text.length());
    for (int i = 0; i < text.length(); i++) {
      bytes[length++] = (byte) text.charAt(i);
    }
    return this;
  }

  /** Writes a number and a space. */
  Operators number(float value) {
    room(16);
    int hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      bytes[length++] = '-';
      hundredths = -hundredths;
    }
    integer(hundredths / 100);
    int rest = hundredths % 100;
    if (rest > 0) {
      bytes[length++] = '.';
      bytes[length++] = (byte) ('0' + rest / 10);
      if (rest % 10 > 0) {
        bytes[length++] = (byte) ('0' + rest % 10);
      }
    }
    bytes[length++] = ' ';
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
    room(4);
    stringByte(code >> 8);
    stringByte(code & 0xFF);
  }

  /** Ends a shown text. */
  void closeText() {
    raw(")] TJ\n");
  }

  private void stringByte(int value) {
    switch (value) {
      case '(', ')', '\\' -> {
        bytes[length++] = '\\';
        bytes[length++] = (byte) value;
      }
      case '\r' -> {
        bytes[length++] = '\\';
        bytes[length++] = 'r';
      }
      default -> bytes[length++] = (byte) value;
    }
  }

  private void integer(int value) {
    if (value >= 10) {
      integer(value / 10);
    }
    bytes[length++] = (byte) ('0' + value % 10);
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
    }
  }
}
