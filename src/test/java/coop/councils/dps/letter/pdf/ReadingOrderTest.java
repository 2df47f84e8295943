package coop.councils.dps.letter.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.letter.domain.LetterDocument;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;

/** What a validator does not see: that the structure tree says what the letter says, in its order, once. */
class ReadingOrderTest {

  private static final LetterPdf PRINTER = new LetterPdf();

  @Test
  void theTreeHoldsTheLetterInItsOrder() throws Exception {
    StructureTree tree = tree(Letters.award());
    List<String> top = tree.nodes().stream().filter(node -> node.depth() == 1).map(StructureTree.Node::type).toList();
    assertEquals(
        List.of("P", "P", "P", "P", "P", "P", "P", "Figure", "P", "P", "H1", "P", "Table", "P", "H2", "P", "Table", "H2", "P", "P",
            "H2", "P", "L", "H3", "L", "P", "P", "P", "P", "P"),
        top);
    assertEquals("Document", tree.nodes().get(0).type());
  }

  @Test
  void headingsCarryTheirText() throws Exception {
    StructureTree tree = tree(Letters.award());
    assertEquals(List.of("Research into cooperative social care: notice of award decision"), texts(tree, "H1"));
    assertEquals(
        List.of("How tenders were scored", "Reasons for the decision", "Before the contract is signed"),
        texts(tree, "H2"));
  }

  @Test
  void headCellsNameTheirColumnsAndRows() throws Exception {
    StructureTree tree = tree(Letters.withCriteria(2));
    assertEquals(
        List.of("Row: Invitation to tender", "Row: Lot", "Row: Your tender", "Row: Contract price", "Row: Term",
            "Column: Criterion", "Column: Weight", "Column: Score (0 to 5)", "Column: Weighted score",
            "Row: Understanding of cooperative values and of the brief", "Row: Method and approach", "Row: Total"),
        tree.ofType("TH").stream().map(node -> node.scope() + ": " + node.text()).toList());
    assertEquals(List.of("50%", "3", "30.00", "50%", "4", "40.00", "100%", "", "81.40"),
        texts(tree, "TD").subList(5, 14));
    assertEquals(List.of("Scores of your tender"), texts(tree, "Caption"));
  }

  @Test
  void aRepeatedHeadRowIsReadOnce() throws Exception {
    StructureTree tree = tree(Letters.withCriteria(30));
    assertEquals(1, texts(tree, "TH").stream().filter("Weighted score"::equals).count());
    assertEquals(1 + 31 + 5, tree.ofType("TR").size());
    String all = tree.nodes().stream().map(StructureTree.Node::text).collect(Collectors.joining(" "));
    assertTrue(!all.contains("Page 1"), all);
  }

  @Test
  void listItemsHaveLabelAndBody() throws Exception {
    StructureTree tree = tree(Letters.award());
    assertEquals(List.of("1.", "2.", "3.", "•", "•", "•"), texts(tree, "Lbl"));
    assertEquals("an updated self-declaration, signed by a director.", texts(tree, "LBody").get(2));
  }

  @Test
  void wordsAtTheEndOfALineStayApart() throws Exception {
    assertTrue(texts(tree(Letters.award()), "P").stream()
        .anyMatch(text -> text.startsWith("Although regulation 87 does not require it for this contract, Oldham Council"
            + " will observe a standstill period. It ends at midnight at the end of 15 June 2026. Oldham Council will"
            + " not enter into the contract before 16 June 2026.")));
  }

  @Test
  void aTextOverSeveralPagesIsOneElement() throws Exception {
    String expected = Letters.words(10_000);
    assertTrue(texts(tree(EdgeLetters.longTexts()), "P").contains(expected));
    assertTrue(texts(tree(EdgeLetters.longTexts()), "TD").contains(Letters.words(6_000)));
  }

  @Test
  void aLinkIsTaggedAndLeadsBackToItsElement() throws Exception {
    try (PDDocument document = Loader.loadPDF(PRINTER.render(Letters.award()))) {
      assertEquals(List.of("procurement@oldham.example"), texts(StructureTree.of(document), "Link"));
      PDAnnotation annotation = document.getPage(1).getAnnotations().get(0);
      assertEquals("procurement@oldham.example", annotation.getContents());
      COSDictionary owner = (COSDictionary) parent(document, annotation.getStructParent());
      assertEquals("Link", owner.getNameAsString(COSName.S));
    }
  }

  @Test
  void everyMarkLeadsBackToTheElementThatHoldsIt() throws Exception {
    try (PDDocument document = Loader.loadPDF(PRINTER.render(Letters.withCriteria(30)))) {
      for (PDPage page : document.getPages()) {
        COSArray marks = (COSArray) parent(document, page.getStructParents());
        for (int id = 0; id < marks.size(); id++) {
          COSDictionary element = (COSDictionary) marks.getObject(id);
          assertTrue(holds(element, page, id), "mark " + id + " of " + element.getNameAsString(COSName.S));
        }
      }
    }
  }

  private static boolean holds(COSDictionary element, PDPage page, int id) {
    COSArray kids = element.getCOSArray(COSName.K);
    for (int i = 0; i < kids.size(); i++) {
      COSBase kid = kids.getObject(i);
      if (kid instanceof COSDictionary content && content.getInt(COSName.MCID) == id
          && content.getCOSDictionary(Cos.name("Pg")) == page.getCOSObject()) {
        return true;
      }
      if (!(kid instanceof COSDictionary) && kids.getInt(i) == id) {
        assertSame(page.getCOSObject(), element.getCOSDictionary(Cos.name("Pg")));
        return true;
      }
    }
    return false;
  }

  private static COSBase parent(PDDocument document, int key) {
    COSArray numbers = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject()
        .getCOSDictionary(Cos.name("ParentTree")).getCOSArray(COSName.NUMS);
    for (int i = 0; i < numbers.size(); i += 2) {
      if (numbers.getInt(i) == key) {
        return numbers.getObject(i + 1);
      }
    }
    throw new AssertionError("No parent " + key);
  }

  private static List<String> texts(StructureTree tree, String type) {
    return tree.ofType(type).stream().map(StructureTree.Node::text).toList();
  }

  private static StructureTree tree(LetterDocument letter) throws Exception {
    try (PDDocument document = Loader.loadPDF(PRINTER.render(letter))) {
      return StructureTree.of(document);
    }
  }
}
