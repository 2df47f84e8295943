package coop.councils.dps.bid.domain;

import static coop.councils.dps.support.Refusals.assertAllowed;
import static coop.councils.dps.support.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.People;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The opening of tenders")
class OpeningTest {

  private static final Instant BEGUN = Instant.parse("2027-11-24T12:05:00Z");
  private static final Instant HALF_AN_HOUR_LATER = BEGUN.plus(Duration.ofMinutes(Opening.MINUTES));

  private final Opening opening = new Opening(11, People.AMINA, BEGUN);

  @Test
  @DisplayName("takes two different people (R29)")
  void twoPeople() {
    assertRefused("R29", "opening.samePerson", () -> opening.complete(People.AMINA, true, BEGUN.plusSeconds(1)));
    assertNull(opening.row().openedAt());

    opening.complete(People.BRIAN, true, BEGUN.plusSeconds(1));
    assertEquals("Brian Cole", opening.row().secondOpenerName());
    assertEquals(BEGUN.plusSeconds(1), opening.row().openedAt());
  }

  @Test
  @DisplayName("is completed within half an hour, to the microsecond (R29)")
  void withinHalfAnHour() {
    assertAllowed(opening.mayBeCompletedBy(People.BRIAN, HALF_AN_HOUR_LATER.minusNanos(1_000)));
    assertRefused("R29", "opening.lapsed", opening.mayBeCompletedBy(People.BRIAN, HALF_AN_HOUR_LATER));
    assertFalse(opening.isLapsed(HALF_AN_HOUR_LATER.minusNanos(1_000)));
    assertTrue(opening.isLapsed(HALF_AN_HOUR_LATER));
  }

  @Test
  @DisplayName("that lapsed is begun anew by anybody, and completed by another (R29)")
  void begunAnew() {
    opening.beginAnew(People.BRIAN, true, HALF_AN_HOUR_LATER);

    assertRefused("R29", "opening.samePerson", opening.mayBeCompletedBy(People.BRIAN, HALF_AN_HOUR_LATER));
    opening.complete(People.AMINA, true, HALF_AN_HOUR_LATER.plusSeconds(60));
    assertEquals("Brian Cole", opening.row().firstOpenerName());
  }

  @Test
  @DisplayName("happens once: it is neither begun nor completed again (R29)")
  void once() {
    opening.complete(People.BRIAN, true, BEGUN.plusSeconds(60));

    assertRefused("R29", "opening.doneAlready", () -> opening.beginAnew(People.CERYS, true, HALF_AN_HOUR_LATER));
    assertRefused("R29", "opening.doneAlready", () -> opening.complete(People.CERYS, true, BEGUN.plusSeconds(61)));
    assertFalse(opening.isLapsed(HALF_AN_HOUR_LATER));
    assertEquals("Amina Begum", opening.row().firstOpenerName());
  }

  @Test
  @DisplayName("is not completed when who began may not open any more, and begins anew at once (R20)")
  void firstMayNot() {
    assertRefused("R20", "opening.firstMayNot", () -> opening.complete(People.BRIAN, false, BEGUN.plusSeconds(60)));
    assertNull(opening.row().openedAt());
    assertRefused("R29", "opening.begunAlready", () -> opening.beginAnew(People.BRIAN, true, BEGUN.plusSeconds(61)));
    opening.beginAnew(People.BRIAN, false, BEGUN.plusSeconds(61));
    opening.complete(People.CERYS, true, BEGUN.plusSeconds(90));
    assertEquals("Brian Cole", opening.row().firstOpenerName());
  }
}
