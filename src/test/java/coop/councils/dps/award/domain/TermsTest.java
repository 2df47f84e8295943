package coop.councils.dps.award.domain;

import static coop.councils.dps.support.Refusals.mistakes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.councils.dps.support.Typed;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The terms of an award")
class TermsTest {

  @Test
  @DisplayName("say whether a standstill is kept and why, or why not (R46)")
  void read() {
    assertEquals(new Terms(false, "Small value.", ""),
        Terms.of(Typed.typed("standstill", "no").and("standstillReason", "Small value.").into("award")));
    assertEquals(new Terms(true, "Near the threshold.", "Insurance."), Terms.of(Typed.typed("standstill", "yes")
        .and("standstillReason", "Near the threshold.").and("conditions", "Insurance.").into("award")));
  }

  @Test
  @DisplayName("leave neither the choice nor its reason unsaid (R46)")
  void nothing() {
    assertEquals(List.of("standstill: award.standstill.required", "standstillReason: award.standstillReason.required"),
        mistakes(() -> Terms.of(Typed.nothing().into("award"))));
  }
}
