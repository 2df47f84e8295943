package coop.councils.dps.letter.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.letter.domain.LetterDocument;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A sealed letter stays what both standards ask for, with an invisible field that is part of its structure. */
class SealFieldTest {

  private static final LetterPdf PRINTER = new LetterPdf();

  @TempDir
  private static Path folder;

  private static Seal seal;

  @BeforeAll
  static void makeSeal() throws Exception {
    seal = new SealFiles(folder).seal();
  }

  @Test
  void theSealedLetterKeepsBothStandards() throws Exception {
    for (LetterDocument letter : List.of(SealLetters.of(1), SealLetters.of(60), SealLetters.bilingual())) {
      byte[] sealed = PRINTER.render(letter, seal);
      assertEquals(List.of(), Verapdf.complaints(sealed, PDFAFlavour.PDFA_3_A));
      assertEquals(List.of(), Verapdf.complaints(sealed, PDFAFlavour.PDFUA_1));
    }
  }

  @Test
  void theFieldIsInvisibleAndPartOfTheStructure() throws Exception {
    try (PDDocument file = Loader.loadPDF(PRINTER.render(SealLetters.of(60), seal))) {
      COSDictionary catalog = file.getDocumentCatalog().getCOSObject();
      COSDictionary field = SealField.in(catalog);
      COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
      COSArray children = root.getCOSDictionary(COSName.K).getCOSArray(COSName.K);
      COSDictionary form = (COSDictionary) children.getObject(children.size() - 1);
      COSDictionary reference = (COSDictionary) form.getCOSArray(COSName.K).getObject(0);
      COSArray parents = root.getCOSDictionary(Cos.name("ParentTree")).getCOSArray(COSName.NUMS);
      COSDictionary page = file.getPage(file.getNumberOfPages() - 1).getCOSObject();

      assertTrue(file.getNumberOfPages() > 1);
      assertEquals(3, catalog.getCOSDictionary(COSName.ACRO_FORM).getInt(COSName.SIG_FLAGS));
      assertEquals("Electronic seal of " + SealFiles.OWNER, field.getString(COSName.TU));
      assertArrayEquals(new float[4], field.getCOSArray(COSName.RECT).toFloatArray());
      assertEquals(132, field.getInt(COSName.F));
      assertEquals("Form", form.getNameAsString(COSName.S));
      assertEquals("OBJR", reference.getNameAsString(COSName.TYPE));
      assertEquals(field, reference.getCOSDictionary(Cos.name("Obj")));
      assertEquals(page, field.getCOSDictionary(COSName.P));
      assertEquals(field, page.getCOSArray(COSName.ANNOTS).getObject(0));
      assertEquals(field.getInt(COSName.STRUCT_PARENT), parents.getInt(parents.size() - 2));
      assertEquals(form, parents.getObject(parents.size() - 1));
    }
  }

  @Test
  void lettersPutTogetherInOneFileLoseSealAndField() throws Exception {
    MergedLetters merged = new MergedLetters();
    merged.add("One", PRINTER.render(SealLetters.of(1), seal));
    merged.add("Other", PRINTER.render(SealLetters.of(60), seal));
    try (PDDocument file = Loader.loadPDF(merged.finish())) {
      assertEquals(List.of(), file.getSignatureDictionaries());
      for (PDPage page : file.getPages()) {
        assertEquals(List.of(), page.getAnnotations());
      }
      assertEquals(List.of(), StructureTree.of(file).ofType("Form"));
      assertEquals(2, StructureTree.of(file).ofType("H1").size());
    }
  }

  @Test
  void theSealOnlyAddsToThePrintedLetter() throws Exception {
    byte[] sealed = PRINTER.render(SealLetters.of(1), seal);
    String file = new String(sealed, StandardCharsets.ISO_8859_1);
    int end = file.indexOf("%%EOF") + 6;

    assertEquals(3, file.substring(end).split(" 0 obj").length - 1, "the field, its signature, and where they are");
    try (PDDocument printed = Loader.loadPDF(Arrays.copyOf(sealed, end))) {
      assertFalse(SealField.in(printed.getDocumentCatalog().getCOSObject()).containsKey(COSName.V));
    }
  }
}
