package coop.councils.dps.identity.domain;

import static coop.councils.dps.support.Refusals.assertAllowed;
import static coop.councils.dps.support.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.identity.domain.EmailChange.Side;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A change of an e-mail address")
class EmailChangeTest {

  private static final Instant ASKED = Instant.parse("2027-03-01T10:00:00Z");
  private static final Instant LATER = ASKED.plusSeconds(60);
  private static final Instant EXPIRED = ASKED.plus(EmailChange.LIFETIME);

  private final EmailChange change = new EmailChange(1, "new@b.example", "old", "new", ASKED);

  @Test
  @DisplayName("is complete once both addresses are confirmed, in any order")
  void both() {
    change.confirm(change.sideOf("new"), LATER);
    assertFalse(change.isComplete());
    assertTrue(change.isOpen(LATER));
    change.confirm(change.sideOf("old"), LATER);
    assertTrue(change.isComplete());
    assertFalse(change.isOpen(LATER));
  }

  @Test
  @DisplayName("knows which address a link was sent to")
  void sides() {
    assertEquals(Side.OLD, change.sideOf("old"));
    assertEquals(Side.NEW, change.sideOf("new"));
  }

  @Test
  @DisplayName("takes each link once; the sentence says what is still awaited")
  void once() {
    change.confirm(Side.OLD, LATER);
    assertRefused("IDENTITY", "emailChange.waits", () -> change.confirm(Side.OLD, LATER));
    change.confirm(Side.NEW, LATER);
    assertRefused("IDENTITY", "emailChange.done", () -> change.confirm(Side.OLD, LATER));
  }

  @Test
  @DisplayName("takes no link after a day, not even the second one")
  void expired() {
    change.confirm(Side.OLD, EXPIRED.minusNanos(1_000));
    assertAllowed(change.mayBeConfirmed(Side.NEW, EXPIRED.minusNanos(1_000)));
    assertRefused("IDENTITY", "emailChange.expired", () -> change.confirm(Side.NEW, EXPIRED));
    assertFalse(change.isComplete());
  }

  @Test
  @DisplayName("is stopped by either link, also after one was followed, but not once it is complete")
  void stopped() {
    change.confirm(Side.NEW, LATER);
    change.stop(LATER);
    assertRefused("IDENTITY", "emailChange.stopped", () -> change.confirm(Side.OLD, LATER));
    assertRefused("IDENTITY", "emailChange.stopped", () -> change.stop(LATER));

    EmailChange done = new EmailChange(1, "new@b.example", "old", "new", ASKED);
    done.confirm(Side.OLD, LATER);
    done.confirm(Side.NEW, LATER);
    assertRefused("IDENTITY", "emailChange.done", () -> done.stop(LATER));
  }
}
