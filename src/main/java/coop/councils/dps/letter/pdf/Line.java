package coop.councils.dps.letter.pdf;

import java.util.List;

/**
 * A line of text that fits its column.
 *
 * @param width width of its ink in points, without the space at its end
 */
record Line(List<Piece> pieces, float width) {

  /**
   * The part of a line that comes from one span.
   *
   * @param span which span of the text, counted from 0
   * @param address where the span leads to, empty when it is no link
   * @param language of the span where it differs from the letter's, else empty
   */
  record Piece(String text, Face face, float width, int span, String address, String language) {}
}
