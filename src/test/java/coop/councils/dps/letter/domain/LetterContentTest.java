package coop.councils.dps.letter.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetterContentTest {

  @Test
  void aRowNeedsACellForEachColumn() {
    List<Table.Column> columns = List.of(Table.Column.text("Criterion"), Table.Column.number("Score"));
    assertThrows(IllegalArgumentException.class,
        () -> new Table("", columns, List.of(Table.Row.of("Price")), true));
  }

  @Test
  void onlyTheSubjectIsAHeadingOfLevelOne() {
    assertThrows(IllegalArgumentException.class, () -> new Heading(1, "Decision"));
    assertEquals(2, Heading.of("Decision").level());
  }

  @Test
  void aPaleAccentIsNotUsedForText() {
    assertTrue(AccentColour.of("#00566B").readableOnWhite());
    assertFalse(AccentColour.of("#FFD200").readableOnWhite());
    assertThrows(IllegalArgumentException.class, () -> AccentColour.of("teal"));
  }

  @Test
  void theEmbeddedFileCannotBeChangedFromOutside() {
    byte[] content = {1, 2, 3};
    EmbeddedFile file = new EmbeddedFile("decision.json", content);
    content[0] = 9;
    file.content()[1] = 9;
    assertEquals(new EmbeddedFile("decision.json", new byte[] {1, 2, 3}), file);
  }

  @Test
  void piecesOfTextJoinToPlainWords() {
    RichText text = RichText.of("write to ")
        .then(RichText.link("us", "https://example.org"))
        .then(RichText.strong("!"));
    assertEquals("write to us!", text.plain());
  }
}
