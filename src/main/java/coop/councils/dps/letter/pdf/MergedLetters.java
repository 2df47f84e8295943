package coop.councils.dps.letter.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Several letters in one file, for reading and printing, with an outline that leads to each. It keeps their tags; it is
 * no letter itself, and neither seal nor attached decisions go with it.
 */
public final class MergedLetters {

  /** All of them are in memory while they are put together, about three quarters of a megabyte each. */
  public static final int MOST = 50;

  private record Entry(String title, byte[] pdf) {}

  private final List<Entry> entries = new ArrayList<>();

  public void add(String title, byte[] pdf) {
    entries.add(new Entry(title, pdf));
  }

  public int count() {
    return entries.size();
  }

  public byte[] finish() {
    List<PDDocument> sources = new ArrayList<>();
    try (PDDocument whole = new PDDocument()) {
      PDFMergerUtility merger = new PDFMergerUtility();
      PDDocumentOutline outline = new PDDocumentOutline();
      for (Entry entry : entries) {
        PDDocument source = Loader.loadPDF(entry.pdf());
        sources.add(source);
        withoutAttachments(source);
        sayLanguage(source);
        int first = whole.getNumberOfPages();
        merger.appendDocument(whole, source);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(entry.title());
        item.setDestination(whole.getPage(first));
        outline.addLast(item);
      }
      describe(whole, outline);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      // Else PDFBox takes the time: the same letters make the same file.
      whole.setDocumentId(0L);
      whole.save(out);
      return out.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException("The letters could not be merged", broken);
    } finally {
      sources.forEach(MergedLetters::close);
    }
  }

  private static void withoutAttachments(PDDocument letter) {
    COSDictionary catalog = letter.getDocumentCatalog().getCOSObject();
    SealField.removeFrom(catalog);
    for (String entry : List.of("AF", "Names", "Metadata", "OutputIntents")) {
      catalog.removeItem(COSName.getPDFName(entry));
    }
  }

  /** The language of the whole file is that of the first letter, so each says its own where its tags begin. */
  private static void sayLanguage(PDDocument letter) {
    COSDictionary tags = letter.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    tags.getCOSDictionary(COSName.K).setString(COSName.LANG, letter.getDocumentCatalog().getLanguage());
  }

  private void describe(PDDocument whole, PDDocumentOutline outline) {
    whole.getDocumentCatalog().setDocumentOutline(outline);
    whole.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    PDViewerPreferences viewer = new PDViewerPreferences(new COSDictionary());
    viewer.setDisplayDocTitle(true);
    whole.getDocumentCatalog().setViewerPreferences(viewer);
    // What the first letter says about itself is not true of all of them.
    PDDocumentInformation about = new PDDocumentInformation();
    about.setTitle(entries.size() == 1 ? entries.get(0).title() : entries.size() + " letters");
    about.setProducer(FileInfo.PRODUCER);
    whole.setDocumentInformation(about);
  }

  private static void close(PDDocument source) {
    try {
      source.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
