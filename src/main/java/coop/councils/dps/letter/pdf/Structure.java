package coop.councils.dps.letter.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** The letter's structure tree with the way back from each page's marks and links to their elements. */
final class Structure {

  private final COSDictionary root = Cos.dictionary("StructTreeRoot");
  private final Element document = new Element(root, "Document");

  /** The element that holds the whole letter, in reading order. */
  Element document() {
    return document;
  }

  COSDictionary finish(List<Sheet> sheets) {
    COSArray numbers = Cos.array();
    for (int i = 0; i < sheets.size(); i++) {
      numbers.add(COSInteger.get(i));
      numbers.add(sheets.get(i).marked());
    }
    int next = sheets.size();
    for (Sheet sheet : sheets) {
      for (Sheet.Link link : sheet.links()) {
        link.annotation().setInt(COSName.STRUCT_PARENT, next);
        numbers.add(COSInteger.get(next));
        numbers.add(link.element().dictionary());
        next++;
      }
    }
    COSDictionary parents = new COSDictionary();
    parents.setItem(COSName.NUMS, numbers);
    root.setItem(COSName.K, document.dictionary());
    root.setItem(Cos.name("ParentTree"), parents);
    root.setInt(Cos.name("ParentTreeNextKey"), next);
    return root;
  }
}
