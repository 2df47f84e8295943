package coop.councils.dps.letter.pdf;

import coop.councils.dps.letter.domain.Block;
import coop.councils.dps.letter.domain.BulletList;
import coop.councils.dps.letter.domain.Callout;
import coop.councils.dps.letter.domain.Heading;
import coop.councils.dps.letter.domain.KeyValues;
import coop.councils.dps.letter.domain.LetterWords;
import coop.councils.dps.letter.domain.NumberedList;
import coop.councils.dps.letter.domain.Paragraph;
import coop.councils.dps.letter.domain.Picture;
import coop.councils.dps.letter.domain.RichText;
import coop.councils.dps.letter.domain.Signature;
import coop.councils.dps.letter.domain.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Sets each kind of block of the letter's body as strips. */
final class BlockSetter {

  private static final float LIST_INDENT = 18;
  private static final float CALLOUT_INDENT = 14;
  private static final int CALLOUT_LINES_KEPT = 15;
  private static final int CALLOUT_TINT = 0xF2F4F5;
  private static final float SIGNATURE_ROOM = 34;
  private static final float SCAN_HEIGHT = Paper.mm(16);
  private static final float SCAN_WIDTH = Paper.mm(60);

  private final Element parent;
  private final TextSetter texts;
  private final TableSetter tables;
  private final LetterWords words;
  private final int accent;

  /** @param parent element of the structure that the blocks belong to */
  BlockSetter(Element parent, TextSetter texts, LetterWords words, int accent) {
    this.parent = parent;
    this.texts = texts;
    this.tables = new TableSetter(texts);
    this.words = words;
    this.accent = accent;
  }

  List<Strip> strips(Block block) {
    if (block instanceof Heading heading) {
      return heading(heading);
    } else if (block instanceof Paragraph paragraph) {
      return text("P", paragraph.text(), TextStyle.BODY);
    } else if (block instanceof BulletList list) {
      return list(list.items(), "Disc", number -> "•");
    } else if (block instanceof NumberedList list) {
      return list(list.items(), "Decimal", number -> number + ".");
    } else if (block instanceof KeyValues facts) {
      return tables.strips(parent, facts);
    } else if (block instanceof Table table) {
      return tables.strips(parent, table);
    } else if (block instanceof Callout callout) {
      return callout(callout);
    } else if (block instanceof Signature signature) {
      return signature(signature);
    }
    throw new IllegalArgumentException("Not a block of a letter: " + block);
  }

  /** The one heading of level 1 in a part of the letter. */
  List<Strip> subject(RichText subject) {
    return kept(text("H1", subject, TextStyle.SUBJECT));
  }

  private List<Strip> heading(Heading heading) {
    TextStyle style = heading.level() == 2 ? TextStyle.HEADING : TextStyle.SUBHEADING;
    return kept(text("H" + heading.level(), heading.text(), style));
  }

  private List<Strip> text(String type, RichText text, TextStyle style) {
    if (text.plain().isBlank()) {
      return List.of();
    }
    return texts.strips(parent.child(type), text, style, Paper.LEFT, Paper.MEASURE);
  }

  private List<Strip> list(List<RichText> items, String numbering, IntFunction<String> labelOf) {
    if (items.isEmpty()) {
      return List.of();
    }
    Element list = parent.child("L").with("List", "ListNumbering", numbering);
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Element item = list.child("LI");
      Element label = item.child("Lbl");
      Element body = item.child("LBody");
      String mark = labelOf.apply(i + 1);
      float x = Paper.LEFT + LIST_INDENT;
      List<Strip> lines = texts.strips(body, items.get(i), TextStyle.BODY, x, Paper.RIGHT - x);
      for (int line = 0; line < lines.size(); line++) {
        strips.add(line == 0 ? labelled(lines.get(0), label, mark).after(i == 0 ? 0 : 4) : lines.get(line));
      }
    }
    return strips;
  }

  private static Strip labelled(Strip strip, Element label, String mark) {
    return new Strip(strip.space(), strip.height(), strip.keepWithNext(), strip.head(), (sheet, top) -> {
      sheet.text(label, mark, TextStyle.BODY, Paper.LEFT + 3, top + TextStyle.BODY.baseline());
      strip.ink().draw(sheet, top);
    });
  }

  private List<Strip> callout(Callout callout) {
    if (callout.text().plain().isBlank()) {
      return List.of();
    }
    float x = Paper.LEFT + CALLOUT_INDENT;
    float width = Paper.MEASURE - 2 * CALLOUT_INDENT;
    List<Strip> lines = texts.strips(parent.child("P"), callout.text(), TextStyle.BODY, x, width);
    Strip edge = boxed(Strip.of(9, (sheet, top) -> {}));
    List<Strip> strips = new ArrayList<>();
    strips.add(edge.kept());
    for (int i = 0; i < lines.size(); i++) {
      boolean keep = lines.size() <= CALLOUT_LINES_KEPT || i == lines.size() - 1;
      strips.add(keep ? boxed(lines.get(i)).kept() : boxed(lines.get(i)));
    }
    strips.add(edge);
    return strips;
  }

  /** Boxes of lines that follow each other overlap a little, so that no seam shows between them. */
  private Strip boxed(Strip strip) {
    float overlap = 0.4f;
    return new Strip(strip.space(), strip.height(), strip.keepWithNext(), strip.head(), (sheet, top) -> {
      sheet.fill(Paper.LEFT, top - overlap, Paper.MEASURE, strip.height() + overlap, CALLOUT_TINT);
      sheet.fill(Paper.LEFT, top - overlap, 3, strip.height() + overlap, accent);
      strip.ink().draw(sheet, top);
    });
  }

  private List<Strip> signature(Signature signature) {
    Signature.Signatory signatory = signature.signatory();
    List<Strip> strips = new ArrayList<>(text("P", RichText.of(signature.closing()), TextStyle.BODY));
    float room = signature.scan().isPresent() ? 4 : SIGNATURE_ROOM;
    signature.scan().ifPresent(scan -> strips.add(scan(scan, signatory.name())));
    List<Strip> name = text("P", RichText.strong(signatory.name()), TextStyle.BODY);
    for (int line = 0; line < name.size(); line++) {
      strips.add(line == 0 && !strips.isEmpty() ? name.get(0).after(room) : name.get(line));
    }
    strips.addAll(text("P", RichText.of(signatory.post()), TextStyle.BODY));
    strips.addAll(text("P", RichText.of(signatory.authority()), TextStyle.BODY));
    for (int line = 0; line < strips.size() - 1; line++) {
      strips.set(line, strips.get(line).kept());
    }
    return strips;
  }

  private Strip scan(Picture scan, String name) {
    float height = Math.min(SCAN_HEIGHT, SCAN_WIDTH * scan.height() / scan.width());
    float width = height * scan.width() / scan.height();
    Element figure = parent.child("Figure");
    String alternative = words.signature().replace("{name}", name);
    return Strip.of(height, (sheet, top) -> sheet.picture(figure, alternative, scan, Paper.LEFT, top, width, height))
        .after(6);
  }

  private static List<Strip> kept(List<Strip> strips) {
    return strips.stream().map(Strip::kept).toList();
  }
}
