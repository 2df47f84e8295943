package coop.councils.dps.letter.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a file's structure tree the way a screen reader does: elements in order, each with its own text. */
final class StructureTree {

  private final List<Node> nodes = new ArrayList<>();

  /** An element with the text of its own marks. */
  record Node(String type, int depth, String scope, String text) {}

  private StructureTree() {}

  static StructureTree of(PDDocument document) throws Exception {
    StructureTree tree = new StructureTree();
    COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    List<List<PDMarkedContent>> marks = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      marks.add(extractor.getMarkedContents());
    }
    tree.read(document, marks, root.getCOSDictionary(COSName.K), 0);
    return tree;
  }

  List<Node> nodes() {
    return nodes;
  }

  List<Node> ofType(String type) {
    return nodes.stream().filter(node -> node.type().equals(type)).toList();
  }

  private void read(PDDocument document, List<List<PDMarkedContent>> marks, COSDictionary element, int depth) {
    COSDictionary attributes = element.getCOSDictionary(COSName.A);
    String scope = attributes == null ? null : attributes.getNameAsString("Scope");
    int place = nodes.size();
    nodes.add(null);
    StringBuilder text = new StringBuilder();
    COSArray kids = element.getCOSArray(COSName.K);
    COSDictionary page = element.getCOSDictionary(Cos.name("Pg"));
    for (int i = 0; i < kids.size(); i++) {
      COSBase kid = kids.get(i) instanceof COSObject object ? object.getObject() : kids.get(i);
      if (kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S)) {
        read(document, marks, dictionary, depth + 1);
      } else if (kid instanceof COSDictionary dictionary) {
        if (dictionary.containsKey(COSName.MCID)) {
          text.append(
              text(document, marks, dictionary.getCOSDictionary(Cos.name("Pg")), dictionary.getInt(COSName.MCID)));
        }
      } else {
        text.append(text(document, marks, page, kids.getInt(i)));
      }
    }
    nodes.set(place, new Node(element.getNameAsString(COSName.S), depth, scope, text.toString().strip()));
  }

  private static String text(PDDocument document, List<List<PDMarkedContent>> marks, COSDictionary page, int id) {
    StringBuilder text = new StringBuilder();
    for (PDMarkedContent mark : marks.get(document.getPages().indexOf(new PDPage(page)))) {
      if (mark.getMCID() == id) {
        mark.getContents().forEach(content -> text.append(((TextPosition) content).getUnicode()));
      }
    }
    return text.toString();
  }
}
