package coop.councils.dps.system.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.InvalidInputException;
import coop.councils.dps.shared.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("When the DPS may be used (R05)")
class ValidityPolicyTest {

  private static final LocalDate OPENS = LocalDate.of(2020, 4, 1);
  private static final LocalDate ADVERTISED = LocalDate.of(2029, 3, 31);
  private static final LocalDate STATUTORY = LocalDate.of(2029, 2, 23);
  private static final StatutoryEndAcknowledgement ACKNOWLEDGED =
      new StatutoryEndAcknowledgement("Ada Khan", Instant.parse("2029-02-24T09:00:00Z"), "LEG/1", "Advice of counsel");

  private final DynamicPurchasingSystem dps =
      new DynamicPurchasingSystem("DPS", "Oldham Council", OPENS, ADVERTISED, STATUTORY);

  @ParameterizedTest(name = "{0} {1}: alone {2}, acknowledged {3}")
  @DisplayName("on the days around its opening and its two ends")
  @CsvSource({
    "ACKNOWLEDGE, 2020-03-31, dps.validity.beforeOpening,      dps.validity.beforeOpening",
    "ACKNOWLEDGE, 2020-04-01, allowed,                         allowed",
    "ACKNOWLEDGE, 2029-02-23, allowed,                         allowed",
    "ACKNOWLEDGE, 2029-02-24, dps.validity.acknowledge,        allowed",
    "ACKNOWLEDGE, 2029-03-31, dps.validity.acknowledge,        allowed",
    "ACKNOWLEDGE, 2029-04-01, dps.validity.afterAdvertisedEnd, dps.validity.afterAdvertisedEnd",
    "BLOCK,       2020-03-31, dps.validity.beforeOpening,      dps.validity.beforeOpening",
    "BLOCK,       2020-04-01, allowed,                         allowed",
    "BLOCK,       2029-02-23, allowed,                         allowed",
    "BLOCK,       2029-02-24, dps.validity.afterStatutoryEnd,  dps.validity.afterStatutoryEnd",
    "BLOCK,       2029-03-31, dps.validity.afterStatutoryEnd,  dps.validity.afterStatutoryEnd",
    "BLOCK,       2029-04-01, dps.validity.afterAdvertisedEnd, dps.validity.afterAdvertisedEnd"
  })
  void table(StatutoryEndPolicy policy, LocalDate day, String alone, String acknowledged) {
    dps.changeStatutoryEndPolicy(policy);

    assertEquals(alone, answer(dps.mayTakePlaceOn(day)));
    assertEquals(acknowledged, answer(dps.mayTakePlaceOn(day, ACKNOWLEDGED)));
    assertEquals(alone, answer(dps.mayTakePlaceOn(day, null)));
  }

  @ParameterizedTest(name = "sent {0}, award planned {1}: {2}")
  @DisplayName("by an invitation whose plan runs past an end")
  @CsvSource({
    "2029-01-26, 2029-02-23, Valid",
    "2029-01-26, 2029-02-24, NeedsAcknowledgement",
    "2029-03-01, 2029-03-31, NeedsAcknowledgement",
    "2029-03-01, 2029-04-01, Invalid",
    "2020-03-31, 2020-05-01, Invalid"
  })
  void plan(LocalDate sent, LocalDate award, String expected) {
    assertEquals(expected, dps.validity().throughout(sent, award).getClass().getSimpleName());
  }

  @Test
  @DisplayName("no acknowledgement is asked where none is needed")
  void valid() {
    assertInstanceOf(Validity.Valid.class, dps.validity().on(STATUTORY));
  }

  @Test
  @DisplayName("the advertised end rules when it is the earlier one")
  void advertisedFirst() {
    dps.changeEnds(STATUTORY, ADVERTISED);

    assertEquals(STATUTORY, dps.validity().effectiveEnd());
    assertFalse(dps.mayTakePlaceOn(STATUTORY.plusDays(1), ACKNOWLEDGED).isAllowed());
  }

  @Test
  @DisplayName("warnings begin on 1 September 2028, and on 24 February 2026 for changes of the period (R06)")
  void warnings() {
    assertFalse(dps.validity().isEndNearOn(LocalDate.of(2028, 8, 31)));
    assertTrue(dps.validity().isEndNearOn(LocalDate.of(2028, 9, 1)));
    assertFalse(dps.validity().isChangeDisputedOn(LocalDate.of(2026, 2, 23)));
    assertTrue(dps.validity().isChangeDisputedOn(LocalDate.of(2026, 2, 24)));
  }

  @Test
  @DisplayName("an end before the opening is refused and changes nothing")
  void endBeforeOpening() {
    assertThrows(RefusedException.class, () -> dps.changeEnds(ADVERTISED, OPENS));

    assertEquals(STATUTORY, dps.validity().statutoryEnd());
  }

  @Test
  @DisplayName("an acknowledgement names the person, the advice and the reason")
  void emptyAcknowledgement() {
    InvalidInputException wrong =
        assertThrows(
            InvalidInputException.class, () -> new StatutoryEndAcknowledgement(" ", Instant.EPOCH, null, ""));

    assertEquals(3, wrong.errors().size());
  }

  private static String answer(Decision decision) {
    return decision instanceof Decision.Refused refused ? refused.messageKey() : "allowed";
  }
}
