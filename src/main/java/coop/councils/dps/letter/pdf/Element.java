package coop.councils.dps.letter.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * A node of the letter's structure tree, with its text on one page or on several. It leaves out its type, which PDF
 * lets be understood: a letter has more than a hundred of them.
 */
final class Element implements Mark {

  private static final COSName OBJECT_REFERENCE = Cos.name("OBJR");
  private static final COSName MARKED_CONTENT_REFERENCE = Cos.name("MCR");
  private static final COSName OBJECT = Cos.name("Obj");
  private static final COSName PAGE = Cos.name("Pg");

  private final String type;
  private final COSDictionary dictionary = new COSDictionary();
  private final COSArray kids = Cos.array();

  Element(COSDictionary parent, String type) {
    this.type = type;
    dictionary.setItem(COSName.S, Cos.name(type));
    dictionary.setItem(COSName.P, parent);
    dictionary.setItem(COSName.K, kids);
  }

  COSDictionary dictionary() {
    return dictionary;
  }

  /** A new last child. */
  Element child(String childType) {
    Element child = new Element(dictionary, childType);
    kids.add(child.dictionary);
    return child;
  }

  /** Adds an attribute with a name as its value, such as the scope of a header cell. */
  Element with(String owner, String attribute, String value) {
    COSDictionary attributes = Cos.inline();
    attributes.setItem(COSName.O, Cos.name(owner));
    attributes.setItem(Cos.name(attribute), Cos.name(value));
    dictionary.setItem(COSName.A, attributes);
    return this;
  }

  /** Says that the element is in a language other than its surroundings. */
  Element in(String language) {
    dictionary.setString(COSName.LANG, language);
    return this;
  }

  /** Says what a picture shows, and the rectangle of the page it fills, in points from the lower left corner. */
  Element showing(String alternative, COSArray box) {
    dictionary.setString(COSName.ALT, alternative);
    COSDictionary layout = Cos.inline();
    layout.setItem(COSName.O, Cos.name("Layout"));
    layout.setItem(Cos.name("Placement"), Cos.name("Block"));
    layout.setItem(COSName.BBOX, box);
    dictionary.setItem(COSName.A, layout);
    return this;
  }

  @Override
  public String open(Sheet sheet) {
    int id = sheet.mark(this);
    COSDictionary page = sheet.page();
    if (dictionary.getItem(PAGE) == null) {
      dictionary.setItem(PAGE, page);
    }
    if (dictionary.getItem(PAGE) == page) {
      kids.add(COSInteger.get(id));
    } else {
      COSDictionary content = Cos.inline();
      content.setItem(COSName.TYPE, MARKED_CONTENT_REFERENCE);
      content.setItem(PAGE, page);
      content.setInt(COSName.MCID, id);
      kids.add(content);
    }
    return "/" + type + " <</MCID " + id + ">> BDC\n";
  }

  /** Makes an annotation of the page part of this element. */
  void owns(COSDictionary annotation, COSDictionary page) {
    COSDictionary reference = Cos.inline();
    reference.setItem(COSName.TYPE, OBJECT_REFERENCE);
    reference.setItem(PAGE, page);
    reference.setItem(OBJECT, annotation);
    kids.add(reference);
  }
}
