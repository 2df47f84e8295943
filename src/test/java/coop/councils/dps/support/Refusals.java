package coop.councils.dps.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.InvalidInputException;
import coop.councils.dps.shared.RefusedException;
import java.util.List;
import org.junit.jupiter.api.function.Executable;

/** How tests say that something was refused, by which rule and with which sentence. */
public final class Refusals {

  private Refusals() {}

  public static void assertRefused(String rule, String messageKey, Executable attempt) {
    assertRefused(rule, messageKey, assertThrows(RefusedException.class, attempt).refused());
  }

  public static void assertRefused(String rule, String messageKey, Decision decision) {
    Decision.Refused refused = assertInstanceOf(Decision.Refused.class, decision);
    assertEquals(rule + " " + messageKey, refused.rule() + " " + refused.messageKey());
  }

  public static void assertAllowed(Decision decision) {
    assertTrue(decision.isAllowed(), () -> "was refused: " + decision);
  }

  /** Every mistake in a form as its field and the key of its sentence, in the order of the form. */
  public static List<String> mistakes(Executable parsing) {
    return assertThrows(InvalidInputException.class, parsing).errors().stream()
        .map(error -> error.field() + ": " + error.messageKey()).toList();
  }
}
