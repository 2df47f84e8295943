package coop.councils.dps.shared;

import static coop.councils.dps.support.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A decision of a rule")
class DecisionTest {

  @Test
  @DisplayName("lets go on when it allows")
  void allowed() {
    Decision.allowedIf(true, "R25", "competition.notADraft").orRefuse();

    assertTrue(Decision.allowed().isAllowed());
  }

  @Test
  @DisplayName("ends the use case with rule, sentence and arguments when it refuses")
  void refused() {
    Decision decision = Decision.allowedIf(false, "R30", "gate.late", 1, "two");

    assertFalse(decision.isAllowed());
    assertEquals(new Decision.Refused("R30", "gate.late", List.of(1, "two")), decision);
    assertRefused("R30", "gate.late", decision::orRefuse);
  }
}
