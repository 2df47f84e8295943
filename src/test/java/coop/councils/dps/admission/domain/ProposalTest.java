package coop.councils.dps.admission.domain;

import static coop.councils.dps.support.Refusals.mistakes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import coop.councils.dps.shared.InvalidInputException;
import coop.councils.dps.support.Typed;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A proposed decision")
class ProposalTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 6, 15);

  @Test
  @DisplayName("to admit needs its reasons only (R12)")
  void admit() {
    Proposal proposal = Proposal.of(Typed.typed("outcome", "ADMIT").and("reasons", " Good work. ")
        .and("unmet", "left over").and("exclusion", "no").into("proposal"), false, TODAY);

    assertEquals("Good work.", proposal.reasons());
    assertNull(proposal.unmet());
    assertNull(proposal.remedy());
  }

  @Test
  @DisplayName("to refuse says what was not met and what would cure it (R12, R13; rules 4.2)")
  void refuse() {
    Typed typed = Typed.typed("outcome", "REFUSE").and("reasons", "Too little.").and("exclusion", "no");

    assertEquals(List.of("unmet: proposal.unmet.required", "remedy: proposal.remedy.required"),
        mistakes(() -> Proposal.of(typed.into("proposal"), false, TODAY)));

    Proposal proposal =
        Proposal.of(typed.and("unmet", "6.1").and("remedy", "Show more").into("proposal"), false, TODAY);
    assertEquals(new Proposal(Proposal.Outcome.REFUSE, "Too little.", "6.1", "Show more", null), proposal);
  }

  @Test
  @DisplayName("names everything that is missing at once (R12)")
  void nothing() {
    assertEquals(List.of("outcome: proposal.outcome.required", "reasons: proposal.reasons.required",
        "exclusion: proposal.exclusion.required"),
        mistakes(() -> Proposal.of(Typed.nothing().into("proposal"), false, TODAY)));
  }

  @Test
  @DisplayName("has reasons of at most 4,000 characters (R12)")
  void tooLong() {
    Typed typed = Typed.typed("outcome", "ADMIT").and("reasons", "x".repeat(4001)).and("exclusion", "no");

    assertEquals(List.of("reasons: error.tooLong"), mistakes(() -> Proposal.of(typed.into("proposal"), false, TODAY)));
  }

  @Test
  @DisplayName("never passes over a ground that the supplier declared, whatever is proposed (R15)")
  void declaredGround() {
    for (String outcome : List.of("ADMIT", "REFUSE")) {
      Typed typed = Typed.typed("outcome", outcome).and("reasons", "Because.").and("unmet", "4.1").and("remedy", "Wait")
          .and("exclusion", "no");
      assertEquals(List.of("exclusion: proposal.exclusion.declared"),
          mistakes(() -> Proposal.of(typed.into("proposal"), true, TODAY)));
    }
  }

  @Test
  @DisplayName("weighs a ground with its kind, day and the measures of self-cleaning, or not at all (R15)")
  void weighs() {
    Typed typed = Typed.typed("outcome", "ADMIT").and("reasons", "Because.").and("exclusion", "yes");
    assertEquals(List.of("exclusionKind: proposal.exclusionKind.required", "ground: proposal.ground.required",
        "eventOn-day: proposal.eventOn.required", "selfCleaning: proposal.selfCleaning.required"),
        mistakes(() -> Proposal.of(typed.into("proposal"), true, TODAY)));

    Proposal proposal = Proposal.of(weighing("ADMIT", "MANDATORY", TODAY.minusYears(9)).into("proposal"), true, TODAY);
    assertEquals(new Exclusion(Exclusion.Kind.MANDATORY, "2.1(a) corruption", TODAY.minusYears(9), "New board."),
        proposal.exclusion());
  }

  @ParameterizedTest(name = "{0} of {1}: may a refusal rest on it on 15 June 2027? {2}")
  @DisplayName("to refuse rests on a conviction for five years, on another event for three, to the very day (R15)")
  @CsvSource({"MANDATORY, 2022-06-15, true", "MANDATORY, 2022-06-14, false", "DISCRETIONARY, 2024-06-15, true",
      "DISCRETIONARY, 2024-06-14, false", "DISCRETIONARY, 2027-06-15, true", "DISCRETIONARY, 2027-06-16, false"})
  void howLong(String kind, LocalDate eventOn, boolean allowed) {
    List<String> mistakes = mistakes(() -> {
      Proposal.of(weighing("REFUSE", kind, eventOn).into("proposal"), false, TODAY);
      throw new InvalidInputException(List.of());
    });
    assertEquals(allowed, mistakes.isEmpty(), mistakes::toString);
  }

  private static Typed weighing(String outcome, String kind, LocalDate eventOn) {
    return Typed.typed("outcome", outcome).and("reasons", "Because.").and("unmet", "4.1").and("remedy", "Wait")
        .and("exclusion", "yes").and("exclusionKind", kind).and("ground", "2.1(a) corruption")
        .andDate("eventOn", eventOn).and("selfCleaning", "New board.");
  }
}
