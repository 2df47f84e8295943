package coop.councils.dps.letter.pdf;

import coop.councils.dps.letter.domain.LetterDocument;
import coop.councils.dps.letter.domain.LetterPart;
import coop.councils.dps.letter.domain.LetterWords;
import coop.councils.dps.letter.domain.Letterhead;
import coop.councils.dps.letter.domain.Picture;
import coop.councils.dps.letter.domain.Recipient;
import coop.councils.dps.letter.domain.RichText;
import coop.councils.dps.letter.domain.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Draws the head of the first page: the letterhead over its rule, the recipient's address where the window of a DL
 * envelope shows it (BS 4264: 20 mm from the left, folded in three), beside it date, reference and the QR code by
 * which the letter is verified. A record, which nobody receives, has its date and reference in place of the address.
 */
final class FirstPage {

  private static final float TOP = Paper.mm(15);
  private static final float RULE_AT_LEAST = Paper.mm(38);
  private static final float ADDRESS = Paper.mm(51);
  private static final float BODY_AT_LEAST = Paper.mm(92);
  private static final float WINDOW_WIDTH = Paper.mm(82);
  private static final float NAME_WIDTH = Paper.mm(98);
  private static final float CREST_HEIGHT = Paper.mm(20);
  private static final float CREST_WIDTH = Paper.mm(40);
  private static final float CODE = Paper.mm(16);
  /** With so many lines in each of its texts, the head still ends above the foot of the page. */
  private static final int MOST_LINES = 16;

  private static final TextStyle FACT = new TextStyle(Face.REGULAR, 10.5f, 14f, TextStyle.INK);

  /** Keeps the label apart from its value where the letter is read aloud; a plain space would be trimmed. */
  private static final String SPACE_TO_BE_READ = "\u00A0";

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
    float top = letter.recipient().isPresent() ? Math.max(ADDRESS, rule + Paper.mm(9)) : rule + Paper.mm(6);
    float left = letter.recipient().map(recipient -> recipient(sheet, recipient, top)).orElse(top);
    float facts = letter.recipient().isPresent() ? Paper.ASIDE : Paper.LEFT;
    float y = fact(sheet, letter, LetterWords::date, LetterPart::date, facts, top);
    y = fact(sheet, letter, LetterWords::reference, part -> letter.reference(), facts, y + 6);
    float code = letter.recipient().isPresent() ? y + 7 : top;
    float right = letter.verification().map(check -> verification(sheet, letter, check, code)).orElse(code);
    float end = Math.max(Math.max(left, right), y) + Paper.mm(letter.recipient().isPresent() ? 5 : 7);
    return letter.recipient().isPresent() ? Math.max(BODY_AT_LEAST, end) : end;
  }

  private float letterhead(Sheet sheet, Letterhead head) {
    TextStyle name = head.accent().readableOnWhite()
        ? TextStyle.AUTHORITY.in(head.accent().rgb())
        : TextStyle.AUTHORITY;
    float indent = head.crest().map(crest -> crest(sheet, crest) + Paper.mm(5)).orElse(0f);
    float x = Paper.LEFT + indent;
    float left = lines(sheet, List.of(head.authority()), name, x, NAME_WIDTH - indent, TOP - 4);
    if (!head.onBehalfOf().isBlank()) {
      left = lines(sheet, List.of(head.onBehalfOf()), TextStyle.SMALL, x, NAME_WIDTH - indent, left + 3);
    }
    float width = Paper.RIGHT - Paper.ASIDE;
    float right = lines(sheet, head.addressLines(), TextStyle.SMALL, Paper.ASIDE, width, TOP);
    right = lines(sheet, head.contactLines(), TextStyle.SMALL, Paper.ASIDE, width, right);
    return Math.max(left, right);
  }

  /** Draws the crest as large as its place allows and tells how wide it became. */
  private float crest(Sheet sheet, Picture crest) {
    float height = Math.min(CREST_HEIGHT, CREST_WIDTH * crest.height() / crest.width());
    float width = height * crest.width() / crest.height();
    sheet.picture(document.child("Figure"), crest.alternative(), crest, Paper.LEFT, TOP - 3, width, height);
    return width;
  }

  private float recipient(Sheet sheet, Recipient recipient, float top) {
    List<String> address = new ArrayList<>();
    address.add(recipient.name());
    address.addAll(recipient.addressLines());
    return lines(sheet, address, FACT, Paper.LEFT, WINDOW_WIDTH, top);
  }

  private float fact(Sheet sheet, LetterDocument letter, Function<LetterWords, String> label,
      Function<LetterPart, String> value, float x, float top) {
    Element element = document.child("P");
    float width = Paper.RIGHT - Paper.ASIDE;
    RichText name = inEveryLanguage(letter, part -> label.apply(part.words())).then(RichText.of(SPACE_TO_BE_READ));
    float y = draw(sheet, element, name, TextStyle.LABEL, x, width, top);
    return draw(sheet, element, inEveryLanguage(letter, value), FACT, x, width, y);
  }

  private float verification(Sheet sheet, LetterDocument letter, Verification check, float top) {
    QrCode code = new QrCode(check.address());
    String alternative = filled(letter.first().words().verifyPicture(), check);
    sheet.code(document.child("Figure"), alternative, code, Paper.ASIDE, top, CODE);
    float x = Paper.ASIDE + CODE + 6;
    RichText words = inEveryLanguage(letter, part -> filled(part.words().verify(), check));
    float end = draw(sheet, document.child("P"), words, TextStyle.FINE, x, Paper.RIGHT - x, top);
    return Math.max(top + CODE, end);
  }

  private static String filled(String words, Verification check) {
    return words.replace("{page}", check.page()).replace("{code}", check.code());
  }

  /** The same in each language of the letter, once where the languages say it alike. */
  private static RichText inEveryLanguage(LetterDocument letter, Function<LetterPart, String> words) {
    RichText all = RichText.of(words.apply(letter.first()));
    for (LetterPart part : letter.parts().subList(1, letter.parts().size())) {
      String text = words.apply(part);
      if (!text.equals(words.apply(letter.first()))) {
        all = all.then(RichText.of("\n")).then(RichText.of(text).in(part.language()));
      }
    }
    return all;
  }

  /** Draws a paragraph of separate lines, without the blank ones, and returns where it ends. */
  private float lines(Sheet sheet, List<String> lines, TextStyle style, float x, float width, float top) {
    String text = String.join("\n", lines);
    return text.isBlank() ? top : draw(sheet, document.child("P"), RichText.of(text), style, x, width, top);
  }

  /** Lines past the most there is room for are left out: records from before their number was limited may hold more. */
  private float draw(
      Sheet sheet, Element element, RichText text, TextStyle style, float x, float width, float top) {
    float y = top;
    List<Strip> strips = texts.strips(element, text, style, x, width);
    for (Strip strip : strips.subList(0, Math.min(MOST_LINES, strips.size()))) {
      strip.ink().draw(sheet, y);
      y += strip.height();
    }
    return y;
  }
}
