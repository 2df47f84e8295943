package coop.councils.dps.letter.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * What a screen reader says of a file: its text in the order of the tags, each piece with its language. What repeats on
 * every page is no part of it, so that a sentence over two pages is whole.
 */
public final class TaggedText {

  /** Elements after which the reader pauses. */
  private static final Set<String> BLOCKS =
      Set.of("P", "H1", "H2", "H3", "TD", "TH", "Lbl", "LBody", "Caption", "Figure", "Part", "TR");

  private final Map<COSDictionary, Map<Integer, String>> marks = new HashMap<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final int pages;
  private final String documentLanguage;

  /**
   * Text of one element without its children.
   *
   * @param path types of the element and those around it, such as {@code Document/Part/P/Span}
   * @param language of the element or the nearest one around it that names its language
   */
  public record Piece(String path, String language, String text) {

    public boolean in(String type) {
      return List.of(path.split("/")).contains(type);
    }
  }

  private TaggedText(PDDocument document) throws IOException {
    pages = document.getNumberOfPages();
    documentLanguage = document.getDocumentCatalog().getLanguage();
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      Map<Integer, String> byId = marks.computeIfAbsent(page.getCOSObject(), unknown -> new HashMap<>());
      extractor.getMarkedContents().forEach(mark -> byId.merge(mark.getMCID(), text(mark), String::concat));
    }
    COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    read(root.getCOSDictionary(COSName.K), "", documentLanguage);
  }

  public static TaggedText of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new TaggedText(document);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public int pages() {
    return pages;
  }

  public String documentLanguage() {
    return documentLanguage;
  }

  public List<Piece> pieces() {
    return pieces;
  }

  /** Every element of the type, each with the text of all within it. */
  public List<String> texts(String type) {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece.in(type)) {
        text.append(piece.text());
      }
      if (piece.text().equals("\n") && piece.path().endsWith("/" + type)) {
        texts.add(spaced(text.toString()));
        text.setLength(0);
      }
    }
    return texts;
  }

  /** All of it, with single spaces. */
  public String all() {
    return of(pieces);
  }

  /** What is said in one language, as {@link #all}. */
  public String in(String language) {
    return of(pieces.stream().filter(piece -> piece.language().equals(language)).toList());
  }

  public static String of(List<Piece> some) {
    return spaced(some.stream().map(Piece::text).collect(Collectors.joining()));
  }

  private static String spaced(String text) {
    return text.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
  }

  private void read(COSDictionary element, String around, String languageAround) {
    String type = element.getNameAsString(COSName.S);
    String path = around.isEmpty() ? type : around + "/" + type;
    String own = element.getString(COSName.LANG);
    String language = own == null ? languageAround : own;
    COSDictionary page = element.getCOSDictionary(Cos.name("Pg"));
    if (element.containsKey(COSName.ALT)) {
      pieces.add(new Piece(path, language, element.getString(COSName.ALT)));
    }
    COSArray kids = element.getCOSArray(COSName.K);
    for (int i = 0; i < kids.size(); i++) {
      COSBase kid = kids.getObject(i);
      if (kid instanceof COSInteger id) {
        add(path, language, page, id.intValue());
      } else if (kid instanceof COSDictionary child && child.containsKey(COSName.S)) {
        read(child, path, language);
      } else if (kid instanceof COSDictionary content && content.containsKey(COSName.MCID)) {
        add(path, language, content.getCOSDictionary(Cos.name("Pg")), content.getInt(COSName.MCID));
      }
    }
    if (BLOCKS.contains(type)) {
      pieces.add(new Piece(path, language, "\n"));
    }
  }

  private void add(String path, String language, COSDictionary page, int id) {
    pieces.add(new Piece(path, language, marks.get(page).getOrDefault(id, "")));
  }

  private static String text(PDMarkedContent mark) {
    return mark.getContents().stream().filter(TextPosition.class::isInstance)
        .map(content -> ((TextPosition) content).getUnicode()).collect(Collectors.joining());
  }
}
