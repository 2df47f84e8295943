package coop.councils.dps.bench.peers;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.List;
import com.lowagie.text.ListItem;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import coop.councils.dps.bench.LetterPrinter;
import coop.councils.dps.letter.domain.Block;
import coop.councils.dps.letter.domain.BulletList;
import coop.councils.dps.letter.domain.Callout;
import coop.councils.dps.letter.domain.Heading;
import coop.councils.dps.letter.domain.KeyValues;
import coop.councils.dps.letter.domain.LetterDocument;
import coop.councils.dps.letter.domain.NumberedList;
import coop.councils.dps.letter.domain.Paragraph;
import coop.councils.dps.letter.domain.Recipient;
import coop.councils.dps.letter.domain.RichText;
import coop.councils.dps.letter.domain.Signature;
import coop.councils.dps.letter.domain.Table;
import coop.councils.dps.letter.domain.Verification;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The letter as OpenPDF's own classes lay it out, with embedded fonts and without tags, which it cannot write. Fonts
 * are read once.
 */
final class OpenPdfLetter implements LetterPrinter {

  private static final Color INK = new Color(0x1D1F21);
  private static final Color QUIET = new Color(0x555C61);
  private static final Color RULE = new Color(0xD2D5D8);
  private static final Color TINT = new Color(0xF2F4F5);
  private static final Color LINK = new Color(0x1D4F91);
  private static final float MARGIN = mm(25);
  private static final float MEASURE = PageSize.A4.getWidth() - 2 * MARGIN;

  private static final float CODE = mm(16);

  private final BaseFont regular = baseFont("LiberationSans-Regular.ttf");
  private final BaseFont bold = baseFont("LiberationSans-Bold.ttf");
  private final Font body = new Font(regular, 10.5f, Font.NORMAL, INK);
  private final Font strong = new Font(bold, 10.5f, Font.NORMAL, INK);
  private final Font link = new Font(regular, 10.5f, Font.UNDERLINE, LINK);
  private final Font subject = new Font(bold, 13.5f, Font.NORMAL, INK);
  private final Font heading = new Font(bold, 11.5f, Font.NORMAL, INK);
  private final Font cell = new Font(regular, 9.5f, Font.NORMAL, INK);
  private final Font strongCell = new Font(bold, 9.5f, Font.NORMAL, INK);
  private final Font headCell = new Font(bold, 8.5f, Font.NORMAL, QUIET);
  private final Font small = new Font(regular, 8.5f, Font.NORMAL, QUIET);
  private final Font fine = new Font(regular, 7.5f, Font.NORMAL, QUIET);
  private final Font foot = new Font(regular, 8, Font.NORMAL, QUIET);

  @Override
  public String name() {
    return "OpenPDF " + Document.getVersion().replaceAll("[^0-9.]", "");
  }

  @Override
  public byte[] print(LetterDocument letter) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(131_072);
    try (Document document = new Document(PageSize.A4, MARGIN, MARGIN, mm(15), mm(26))) {
      document.setGlyphSubstitutionEnabled(false);
      PdfWriter writer = PdfWriter.getInstance(document, out);
      writer.setPageEvent(new RunningLines(letter));
      document.addTitle(letter.title());
      document.addSubject(letter.subject());
      document.addAuthor(letter.letterhead().authority());
      document.open();
      document.setMargins(MARGIN, MARGIN, mm(27), mm(26));
      head(document, writer, letter);
      document.add(paragraph(RichText.of(letter.first().salutation()), body, 15, 0));
      document.add(paragraph(RichText.of(letter.subject()), subject, 18, 10));
      for (Block block : letter.first().blocks()) {
        document.add(element(block, new Color(letter.letterhead().accent().rgb())));
      }
    }
    return out.toByteArray();
  }

  private void head(Document document, PdfWriter writer, LetterDocument letter) {
    Color accent = new Color(letter.letterhead().accent().rgb());
    PdfPTable head = table(105, 53);
    Phrase name = new Phrase(18.5f, letter.letterhead().authority() + "\n", new Font(bold, 15, Font.NORMAL, accent));
    name.add(new Chunk(letter.letterhead().onBehalfOf(), small));
    head.addCell(plain(name));
    head.addCell(plain(new Phrase(11.5f, String.join("\n", letter.letterhead().addressLines()) + "\n"
        + String.join("\n", letter.letterhead().contactLines()), small)));
    for (PdfPCell bottom : head.getRow(0).getCells()) {
      bottom.setBorder(Rectangle.BOTTOM);
      bottom.setBorderWidth(1.6f);
      bottom.setBorderColor(accent);
      bottom.setPaddingBottom(10);
    }
    document.add(head);
    Recipient recipient = letter.recipient().orElseThrow();
    PdfPTable address = table(105, 53);
    address.setSpacingBefore(mm(10));
    address.setSpacingAfter(mm(5));
    address.addCell(plain(new Phrase(14, recipient.name() + "\n"
        + String.join("\n", recipient.addressLines()), body)));
    Phrase facts = new Phrase(14, letter.first().words().date() + "\n", small);
    facts.add(new Chunk(letter.first().date() + "\n", body));
    facts.add(new Chunk(letter.first().words().reference() + "\n", small));
    facts.add(new Chunk(letter.reference(), body));
    PdfPTable aside = table(1);
    aside.addCell(plain(facts));
    aside.addCell(check(letter, writer));
    PdfPCell right = new PdfPCell(aside);
    right.setBorder(Rectangle.NO_BORDER);
    address.addCell(right);
    document.add(address);
  }

  /** How to verify the letter: the QR code with its words beside it. */
  private PdfPCell check(LetterDocument letter, PdfWriter writer) {
    Verification check = letter.verification().orElseThrow();
    PeerCode code = PeerCode.of(check);
    PdfTemplate picture = writer.getDirectContent().createTemplate(CODE, CODE);
    picture.setColorFill(INK);
    float module = CODE / code.modules();
    code.runs((row, column, width) ->
        picture.rectangle(column * module, CODE - (row + 1) * module, width * module, module));
    picture.fill();
    PdfPTable table = table(18, 35);
    table.addCell(plain(new Phrase(new Chunk(Image.getInstance(picture), 0, -CODE))));
    String words = letter.first().words().verify();
    table.addCell(plain(new Phrase(9, words.replace("{page}", check.page()).replace("{code}", check.code()), fine)));
    PdfPCell cell = new PdfPCell(table);
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setPaddingTop(7);
    return cell;
  }


  private Element element(Block block, Color accent) {
    if (block instanceof Heading title) {
      return paragraph(title.text(), title.level() == 2 ? heading : strong, 16,
          title.level() == 2 ? 16 : 11);
    } else if (block instanceof Paragraph paragraph) {
      return paragraph(paragraph.text(), body, 15, 8);
    } else if (block instanceof BulletList list) {
      return list(new List(false, 18), "•", list.items());
    } else if (block instanceof NumberedList list) {
      return list(new List(true, 18), "", list.items());
    } else if (block instanceof KeyValues facts) {
      return facts(facts);
    } else if (block instanceof Table table) {
      return scores(table);
    } else if (block instanceof Callout callout) {
      return callout(callout, accent);
    } else if (block instanceof Signature signature) {
      return signature(signature);
    }
    throw new IllegalArgumentException("Not a block of a letter: " + block);
  }

  private com.lowagie.text.Paragraph paragraph(RichText text, Font font, float leading, float space) {
    com.lowagie.text.Paragraph paragraph = new com.lowagie.text.Paragraph(phrase(text, font, leading));
    paragraph.setLeading(leading);
    paragraph.setSpacingBefore(space);
    return paragraph;
  }

  private Phrase phrase(RichText text, Font font, float leading) {
    Phrase phrase = new Phrase(leading);
    for (RichText.Span span : text.spans()) {
      if (!span.address().isEmpty()) {
        phrase.add(new Chunk(span.text(), link).setAnchor(span.address()));
      } else {
        phrase.add(new Chunk(span.text(), span.strong() ? strong : font));
      }
    }
    return phrase;
  }

  private List list(List list, String symbol, java.util.List<RichText> items) {
    list.setListSymbol(new Chunk(symbol, body));
    for (RichText item : items) {
      ListItem entry = new ListItem(phrase(item, body, 15));
      entry.setLeading(15);
      entry.setSpacingBefore(4);
      list.add(entry);
    }
    return list;
  }

  private PdfPTable facts(KeyValues facts) {
    PdfPTable table = table(35, 123);
    table.setSpacingBefore(12);
    table.setSpacingAfter(6);
    for (KeyValues.Entry entry : facts.entries()) {
      table.addCell(ruled(new Phrase(13, entry.key(), strongCell)));
      table.addCell(ruled(phrase(entry.value(), cell, 13)));
    }
    for (PdfPCell top : table.getRow(0).getCells()) {
      top.setBorder(Rectangle.BOTTOM | Rectangle.TOP);
    }
    return table;
  }

  /** The caption is a row of its own above the heads, so that it stays with them. */
  private PdfPTable scores(Table table) {
    PdfPTable scores = table(90, 18, 24, 26);
    scores.setSpacingBefore(10);
    PdfPCell caption = plain(new Phrase(13, table.caption(), strongCell));
    caption.setColspan(table.columns().size());
    scores.addCell(caption);
    for (Table.Column column : table.columns()) {
      scores.addCell(aligned(ruled(new Phrase(11.5f, column.header(), headCell)), column));
    }
    scores.setHeaderRows(2);
    for (Table.Row row : table.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        Phrase text = new Phrase(13, row.cells().get(i).plain(), row.total() ? strongCell : cell);
        scores.addCell(aligned(ruled(text), table.columns().get(i)));
      }
    }
    return scores;
  }

  private PdfPTable callout(Callout callout, Color accent) {
    PdfPCell box = plain(phrase(callout.text(), body, 15));
    box.setBackgroundColor(TINT);
    box.setBorder(Rectangle.LEFT);
    box.setBorderColor(accent);
    box.setBorderWidth(3);
    box.setPadding(9);
    box.setPaddingLeft(14);
    PdfPTable table = table(1);
    table.setSpacingBefore(7);
    table.setSpacingAfter(6);
    table.addCell(box);
    return table;
  }

  private PdfPTable signature(Signature signature) {
    PdfPTable table = table(1);
    table.setKeepTogether(true);
    table.setSpacingBefore(12);
    Phrase text = new Phrase(15, signature.closing() + "\n\n\n", body);
    text.add(new Chunk(signature.signatory().name() + "\n", strong));
    text.add(new Chunk(signature.signatory().post() + "\n" + signature.signatory().authority(), body));
    table.addCell(plain(text));
    return table;
  }

  private static PdfPTable table(float... widths) {
    PdfPTable table = new PdfPTable(widths);
    table.setWidthPercentage(100);
    return table;
  }

  private static PdfPCell plain(Phrase text) {
    PdfPCell cell = new PdfPCell(text);
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setLeading(text.getLeading(), 0);
    cell.setPadding(0);
    return cell;
  }

  private static PdfPCell ruled(Phrase text) {
    PdfPCell cell = plain(text);
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderColor(RULE);
    cell.setBorderWidth(0.5f);
    cell.setPaddingTop(2);
    cell.setPaddingBottom(6);
    return cell;
  }

  private static PdfPCell aligned(PdfPCell cell, Table.Column column) {
    cell.setHorizontalAlignment(column.numeric() ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
    return cell;
  }

  private static BaseFont baseFont(String file) {
    try (InputStream in = OpenPdfLetter.class.getResourceAsStream("/liberation/" + file)) {
      return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static float mm(float millimetres) {
    return millimetres * 72 / 25.4f;
  }

  /** Title and page count at the foot, authority and date above later pages; the count is completed at the end. */
  private final class RunningLines extends PdfPageEventHelper {

    private static final float COUNT_WIDTH = 8;

    private final LetterDocument letter;
    private PdfTemplate count;

    RunningLines(LetterDocument letter) {
      this.letter = letter;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
      count = writer.getDirectContent().createTemplate(COUNT_WIDTH, 12);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
      PdfContentByte canvas = writer.getDirectContent();
      float right = MARGIN + MEASURE;
      line(canvas, Element.ALIGN_LEFT, letter.title() + "  ·  " + letter.reference(), MARGIN, mm(15));
      String page = letter.first().words().page().replace("{page}", Integer.toString(writer.getPageNumber()))
          .replace("{pages}", "");
      line(canvas, Element.ALIGN_RIGHT, page, right - COUNT_WIDTH, mm(15));
      canvas.addTemplate(count, right - COUNT_WIDTH + 2, mm(15));
      if (writer.getPageNumber() > 1) {
        float top = PageSize.A4.getHeight() - mm(15);
        line(canvas, Element.ALIGN_LEFT, letter.letterhead().authority(), MARGIN, top);
        line(canvas, Element.ALIGN_RIGHT, letter.first().date(), right, top);
        canvas.setColorFill(RULE);
        canvas.rectangle(MARGIN, top - 5.5f, MEASURE, 0.5f);
        canvas.fill();
      }
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
      line(count, Element.ALIGN_LEFT, Integer.toString(writer.getPageNumber() - 1), 0, 0);
    }

    private void line(PdfContentByte canvas, int alignment, String text, float x, float y) {
      ColumnText.showTextAligned(canvas, alignment, new Phrase(text, foot), x, y, 0);
    }
  }
}
