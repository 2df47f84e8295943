package coop.councils.dps.competition.domain;

import static coop.councils.dps.support.Refusals.assertAllowed;
import static coop.councils.dps.support.Refusals.assertRefused;

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
}
