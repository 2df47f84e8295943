package coop.councils.dps.letter.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The look of a sender's letters")
class HouseStyleTest {

  private final HouseStyle style = new HouseStyle(7, "buying@council.example");

  @Test
  @DisplayName("is the platform's own until somebody chooses: its colour, English, no crest")
  void plain() {
    HouseStyle.Row row = style.row();
    assertEquals(7L, row.memberId());
    assertEquals("#00565b", row.accent());
    assertFalse(row.welsh());
    assertNull(row.crest());
    assertEquals(List.of("buying@council.example"), row.contact());
    assertEquals(List.of(), row.address());
  }

  @Test
  @DisplayName("has a colour of its own that can be read on white (WCAG 1.4.3)")
  void readable() {
    assertTrue(AccentColour.of(HouseStyle.PLAIN_ACCENT).readableOnWhite());
  }

  @Test
  @DisplayName("takes the lines as typed, without blank ones, whatever the machine ends a line with")
  void lines() {
    style.describe(" Neuadd y Ddinas \r\n\r\nStryd y Bont\n  \nEN1 1EN", "01632 960000\r\nbuying@council.example\n",
        "#7a1f3d", true);
    HouseStyle.Row row = style.row();
    assertEquals(List.of("Neuadd y Ddinas", "Stryd y Bont", "EN1 1EN"), row.address());
    assertEquals(List.of("01632 960000", "buying@council.example"), row.contact());
    assertEquals("#7a1f3d", row.accent());
    assertTrue(row.welsh());
  }

  @Test
  @DisplayName("bears a crest with its alternative text, another one, and none again")
  void crest() {
    Picture first = new Picture(new byte[] {1}, 40, 50, "Arms of the council");
    Picture second = new Picture(new byte[] {2, 3}, 60, 20, "A bee");
    style.bear(first);
    assertEquals(Optional.of(first), style.crest());
    style.bear(second);
    assertEquals(Optional.of(second), style.crest());
    assertEquals(60, style.row().crest().width());
    style.bearNoCrest();
    assertEquals(Optional.empty(), style.crest());
    assertNull(style.row().crest());
  }
}
