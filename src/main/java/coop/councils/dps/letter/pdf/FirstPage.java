package coop.councils.dps.letter.pdf;

import coop.councils.dps.letter.domain.LetterDocument;
import coop.councils.dps.letter.domain.Letterhead;
import coop.councils.dps.letter.domain.Recipient;
import coop.councils.dps.letter.domain.RichText;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws the head of the first page: the letterhead over its rule, the recipient's address where the window of a DL
 * envelope shows it (BS 4264: 20 mm from the left, folded in three), date and reference beside it.
 */
final class FirstPage {

  private static final float TOP = Paper.mm(15);
  private static final float RULE_AT_LEAST = Paper.mm(38);
  private static final float ADDRESS = Paper.mm(51);
  private static final float BODY_AT_LEAST = Paper.mm(92);
  private static final float WINDOW_WIDTH = Paper.mm(82);
  private static final float NAME_WIDTH = Paper.mm(98);

  /** Keeps the label apart from its value where the letter is read aloud; a plain space would be trimmed. */
  private static final char SPACE_TO_BE_READ = '\u00A0';

  private final Element document;
  private final TextSetter texts;

  FirstPage(Element document, TextSetter texts) {
    this.document = document;
    this.texts = texts;
  }

  /** Draws the head and tells where the body begins. */
  float draw(Sheet sheet, LetterDocument letter) {
    float rule = Math.max(RULE_AT_LEAST, letterhead(sheet, letter.letterhead()) + 8);
    sheet.fill(Paper.LEFT, rule, Paper.MEASURE, 1.6f, letter.letterhead().accent().rgb());
    float top = Math.max(ADDRESS, rule + Paper.mm(9));
    float recipient = recipient(sheet, letter.recipient(), top);
    float date = fact(sheet, letter.words().date(), letter.date().text(), top);
    float reference = fact(sheet, letter.words().reference(), letter.reference(), date + 7);
    return Math.max(BODY_AT_LEAST, Math.max(recipient, reference) + Paper.mm(9));
  }

  private float letterhead(Sheet sheet, Letterhead head) {
    TextStyle name = head.accent().readableOnWhite()
        ? TextStyle.AUTHORITY.in(head.accent().rgb())
        : TextStyle.AUTHORITY;
    float left = lines(sheet, List.of(head.authority()), name, Paper.LEFT, NAME_WIDTH, TOP - 4);
    if (!head.onBehalfOf().isBlank()) {
      left = lines(sheet, List.of(head.onBehalfOf()), TextStyle.SMALL, Paper.LEFT, NAME_WIDTH, left + 3);
    }
    float width = Paper.RIGHT - Paper.ASIDE;
    float right = lines(sheet, head.addressLines(), TextStyle.SMALL, Paper.ASIDE, width, TOP);
    right = lines(sheet, head.contactLines(), TextStyle.SMALL, Paper.ASIDE, width, right);
    return Math.max(left, right);
  }

  private float recipient(Sheet sheet, Recipient recipient, float top) {
    List<String> address = new ArrayList<>();
    address.add(recipient.name());
    address.addAll(recipient.addressLines());
    TextStyle style = new TextStyle(Face.REGULAR, 10.5f, 14f, TextStyle.INK);
    return lines(sheet, address, style, Paper.LEFT, WINDOW_WIDTH, top);
  }

  private float fact(Sheet sheet, String label, String value, float top) {
    Element element = document.child("P");
    float width = Paper.RIGHT - Paper.ASIDE;
    RichText name = RichText.of(label + SPACE_TO_BE_READ);
    float y = draw(sheet, element, name, TextStyle.LABEL, Paper.ASIDE, width, top);
    TextStyle style = new TextStyle(Face.REGULAR, 10.5f, 14f, TextStyle.INK);
    return draw(sheet, element, RichText.of(value), style, Paper.ASIDE, width, y);
  }

  /** Draws a paragraph of separate lines, without the blank ones, and returns where it ends. */
  private float lines(Sheet sheet, List<String> lines, TextStyle style, float x, float width, float top) {
    String text = String.join("\n", lines);
    return text.isBlank() ? top : draw(sheet, document.child("P"), RichText.of(text), style, x, width, top);
  }

  private float draw(
      Sheet sheet, Element element, RichText text, TextStyle style, float x, float width, float top) {
    float y = top;
    for (Strip strip : texts.strips(element, text, style, x, width)) {
      strip.ink().draw(sheet, y);
      y += strip.height();
    }
    return y;
  }
}
