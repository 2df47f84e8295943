package coop.councils.dps.competition.domain;

import static coop.councils.dps.support.Refusals.assertAllowed;
import static coop.councils.dps.support.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A clarification question")
class ClarificationTest {

  private static final Instant ASKED = Instant.parse("2027-11-10T10:00:00Z");

  @Test
  @DisplayName("is answered once, for everybody alike (R28)")
  void once() {
    Clarification clarification = new Clarification(11, 7, "Is travel included?", ASKED);
    assertAllowed(clarification.mayBeAnswered());

    clarification.answeredBy(5);

    assertRefused("R28", "clarification.answered", () -> clarification.answeredBy(6));
  }

  @Test
  @DisplayName("is read by everybody in the buyer's words where it told who asked, until it is answered (R28)")
  void reworded() {
    Clarification clarification = new Clarification(11, 7, "Would we of Sample CIC be paid for travel?", ASKED);
    clarification.reword("Is travel paid?");
    assertEquals("Is travel paid?", clarification.row().question());
    clarification.answeredBy(5);

    assertRefused("R28", "clarification.answered", () -> clarification.reword("Is food paid?"));
  }
}
