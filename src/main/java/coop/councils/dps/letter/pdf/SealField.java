package coop.councils.dps.letter.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The field that a letter keeps free for its seal. It shows nothing on paper; those who listen to the letter hear
 * after its last line whose seal it bears.
 */
final class SealField {

  private static final int PRINTED = 4;
  private static final int LOCKED = 128;
  private static final int SIGNED_AND_APPENDED_TO_ONLY = 3;

  private final COSDictionary widget = Cos.dictionary("Annot");

  /**
   * @param form element of the structure, with nothing else in it
   * @param owner whose seal it will be
   */
  SealField(Sheet sheet, Element form, String owner) {
    widget.setItem(COSName.SUBTYPE, Cos.name("Widget"));
    widget.setItem(COSName.FT, COSName.SIG);
    widget.setString(COSName.T, "Seal");
    widget.setString(COSName.TU, "Electronic seal of " + owner);
    widget.setItem(COSName.RECT, Cos.numbers(0, 0, 0, 0));
    widget.setInt(COSName.F, PRINTED | LOCKED);
    widget.setItem(COSName.P, sheet.page());
    sheet.annotate(form.in("en-GB"), widget);
  }

  void addTo(COSDictionary catalog) {
    COSDictionary form = Cos.inline();
    form.setItem(COSName.FIELDS, Cos.array(widget));
    form.setInt(COSName.SIG_FLAGS, SIGNED_AND_APPENDED_TO_ONLY);
    catalog.setItem(COSName.ACRO_FORM, form);
  }

  /** Takes seal and field, if there are any, out of a printed file and out of its structure. */
  static void removeFrom(COSDictionary catalog) {
    if (!catalog.containsKey(COSName.ACRO_FORM)) {
      return;
    }
    COSDictionary widget = in(catalog);
    catalog.removeItem(COSName.ACRO_FORM);
    widget.getCOSDictionary(COSName.P).getCOSArray(COSName.ANNOTS).removeObject(widget);
    COSDictionary structure = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    removeLast(structure.getCOSDictionary(COSName.K).getCOSArray(COSName.K), 1);
    removeLast(structure.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS), 2);
  }

  private static void removeLast(COSArray array, int count) {
    for (int i = 0; i < count; i++) {
      array.remove(array.size() - 1);
    }
  }

  /** The field of a file that was printed with one. */
  static COSDictionary in(COSDictionary catalog) {
    COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
    COSArray fields = form == null ? new COSArray() : form.getCOSArray(COSName.FIELDS);
    if (fields.size() != 1) {
      throw new IllegalArgumentException("The letter was printed without a field for its seal");
    }
    return (COSDictionary) fields.getObject(0);
  }
}
