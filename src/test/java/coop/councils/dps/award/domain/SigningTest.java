package coop.councils.dps.award.domain;

import static coop.councils.dps.support.Refusals.mistakes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.councils.dps.shared.Money;
import coop.councils.dps.support.Typed;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The record of a signature")
class SigningTest {

  private static final LocalDate TODAY = LocalDate.parse("2028-01-04");
  private static final LocalDate START = LocalDate.parse("2028-01-10");

  @Test
  @DisplayName("holds value, term, day and both signatories (R49)")
  void read() {
    assertEquals(new Signing(Money.pounds("48500"), START, START.plusMonths(6), TODAY, "Mayor", "Chair"),
        Signing.of(typed().into("contract"), TODAY));
  }

  @Test
  @DisplayName("is refused until the winner's evidence was checked (R17)")
  void evidence() {
    assertEquals(List.of("evidence: contract.evidence.required"),
        mistakes(() -> Signing.of(typed().without("evidence").into("contract"), TODAY)));
  }

  @Test
  @DisplayName("is not made for a signature that is still to come (R40)")
  void future() {
    assertEquals(List.of("signedOn-day: contract.signedOn.future"),
        mistakes(() -> Signing.of(typed().andDate("signedOn", TODAY.plusDays(1)).into("contract"), TODAY)));
  }

  @Test
  @DisplayName("has a term that does not end before it starts (R49)")
  void term() {
    assertEquals(List.of("endsOn-day: competition.endsOn.beforeStart"),
        mistakes(() -> Signing.of(typed().andDate("endsOn", START.minusDays(1)).into("contract"), TODAY)));
  }

  private static Typed typed() {
    return Typed.typed("value", "48,500").andDate("startsOn", START).andDate("endsOn", START.plusMonths(6))
        .andDate("signedOn", TODAY).and("signedForBuyer", "Mayor").and("signedForSupplier", "Chair")
        .and("evidence", "true");
  }
}
