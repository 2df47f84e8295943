package coop.councils.dps.letter.pdf;

import coop.councils.dps.shared.ReadingDirection;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Turns any text into text the typeface can print, so that no letter holds an empty box for a character.
 *
 * <ul>
 *   <li>Letters with separate accents become one character; tabs become spaces; control and format characters go.
 *   <li>A character the typeface lacks becomes its plain equivalent (a full-width letter, a ligature), and where there
 *       is none, its code point in brackets: {@code [U+4E2D]}.
 *   <li>Text that runs from right to left is refused: its order on the page would be wrong.
 * </ul>
 */
final class PrintableText {

  private static final char NO_BREAK_SPACE = '\u00A0';

  private final Fonts fonts;

  PrintableText(Fonts fonts) {
    this.fonts = fonts;
  }

  /**
   * The text as it will be printed; line feeds stay.
   *
   * @throws UnprintableTextException for Hebrew, Arabic and other scripts that run from right to left
   */
  String of(String text) {
    if (isPrintable(text)) {
      return text;
    }
    StringBuilder printable = new StringBuilder(text.length());
    Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC)
        .codePoints()
        .forEach(character -> append(printable, character, text));
    return printable.toString();
  }

  /** The text on a single line. */
  String onOneLine(String text) {
    return of(text).replace('\n', ' ').strip();
  }

  private boolean isPrintable(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '\n' && !fonts.isCommon(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void append(StringBuilder printable, int character, String text) {
    if (character == '\n' || character == '\r' || character == 0x2028 || character == 0x2029 || character == 0x85) {
      printable.append('\n');
    } else if (ReadingDirection.isRightToLeft(character)) {
      throw new UnprintableTextException(text);
    } else if (character == '\t') {
      printable.append(' ');
    } else if (character == 0x2011) {
      printable.append('‐');
    } else if (character == 0x202F || character == 0x2007) {
      printable.append(NO_BREAK_SPACE);
    } else if (!isInvisible(character)) {
      appendVisible(printable, character);
    }
  }

  private void appendVisible(StringBuilder printable, int character) {
    if (fonts.covers(character)) {
      printable.appendCodePoint(character);
      return;
    }
    String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
    if (plain.codePoints().allMatch(fonts::covers)) {
      printable.append(plain);
    } else {
      printable.append(String.format(Locale.ROOT, "[U+%04X]", character));
    }
  }

  /** Controls, joiners, marks of direction, soft hyphens and selectors of variants leave no trace on paper. */
  private static boolean isInvisible(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || (character >= 0xFE00 && character <= 0xFE0F)
        || (character >= 0xE0100 && character <= 0xE01EF);
  }
}
