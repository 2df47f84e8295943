package coop.councils.dps.admission.domain;

import static coop.councils.dps.support.Refusals.mistakes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import coop.councils.dps.support.Typed;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A proposed decision")
class ProposalTest {

  @Test
  @DisplayName("to admit needs its reasons only (R12)")
  void admit() {
    Proposal proposal = Proposal.of(Typed.typed("outcome", "ADMIT").and("reasons", " Good work. ")
        .and("unmet", "left over").into("proposal"));

    assertEquals("Good work.", proposal.reasons());
    assertNull(proposal.unmet());
    assertNull(proposal.remedy());
  }

  @Test
  @DisplayName("to refuse says what was not met and what would cure it (R12, R13; rules 4.2)")
  void refuse() {
    Typed typed = Typed.typed("outcome", "REFUSE").and("reasons", "Too little.");

    assertEquals(List.of("unmet: proposal.unmet.required", "remedy: proposal.remedy.required"),
        mistakes(() -> Proposal.of(typed.into("proposal"))));

    Proposal proposal = Proposal.of(typed.and("unmet", "6.1").and("remedy", "Show more").into("proposal"));
    assertEquals(new Proposal(Proposal.Outcome.REFUSE, "Too little.", "6.1", "Show more"), proposal);
  }

  @Test
  @DisplayName("names everything that is missing at once (R12)")
  void nothing() {
    assertEquals(List.of("outcome: proposal.outcome.required", "reasons: proposal.reasons.required"),
        mistakes(() -> Proposal.of(Typed.nothing().into("proposal"))));
  }

  @Test
  @DisplayName("has reasons of at most 4,000 characters (R12)")
  void tooLong() {
    Typed typed = Typed.typed("outcome", "ADMIT").and("reasons", "x".repeat(4001));

    assertEquals(List.of("reasons: error.tooLong"), mistakes(() -> Proposal.of(typed.into("proposal"))));
  }
}
