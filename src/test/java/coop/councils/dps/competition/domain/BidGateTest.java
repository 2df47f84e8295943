package coop.councils.dps.competition.domain;

import static coop.councils.dps.support.Refusals.assertAllowed;
import static coop.councils.dps.support.Refusals.assertRefused;
import static coop.councils.dps.support.TenderFixture.DEADLINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The gate of a competition")
class BidGateTest {

  private static final Instant MICROSECOND_BEFORE = DEADLINE.minusNanos(1_000);
  private static final Instant MICROSECOND_AFTER = DEADLINE.plusNanos(1_000);

  private final BidGate gate = new BidGate(11, DEADLINE);

  @Test
  @DisplayName("takes a tender a microsecond before the deadline and at the deadline itself (R30)")
  void inTime() {
    assertAllowed(gate.takes(MICROSECOND_BEFORE));
    assertAllowed(gate.takes(DEADLINE));
  }

  @Test
  @DisplayName("refuses a tender a microsecond after the deadline (R30)")
  void late() {
    assertRefused("R30", "gate.late", gate.takes(MICROSECOND_AFTER));
  }

  @Test
  @DisplayName("keeps tenders shut until the deadline, that instant included (R29)")
  void shut() {
    assertRefused("R29", "gate.notYet", gate.close(MICROSECOND_BEFORE));
    assertRefused("R29", "gate.notYet", gate.close(DEADLINE));
    assertRefused("R29", "gate.notYet", () -> gate.release(DEADLINE));
    assertAllowed(gate.takes(DEADLINE));
  }

  @Test
  @DisplayName("releases tenders a microsecond after the deadline (R29)")
  void released() {
    assertAllowed(gate.close(MICROSECOND_AFTER));
    gate.release(MICROSECOND_AFTER);
    assertRefused("R30", "gate.late", gate.takes(MICROSECOND_AFTER));
  }

  @Test
  @DisplayName("is extended while it takes tenders, at the deadline for the last time (R28, R30)")
  void extended() {
    Instant later = DEADLINE.plusSeconds(86_400);
    gate.extend(later, DEADLINE);

    assertEquals(later, gate.deadline());
    assertAllowed(gate.takes(later));
    assertRefused("R29", "gate.notYet", gate.close(later));
  }

  @Test
  @DisplayName("is not extended after the deadline, nor to the same or an earlier one (R28)")
  void notExtended() {
    assertRefused("R28", "change.closed", () -> gate.extend(DEADLINE.plusSeconds(60), MICROSECOND_AFTER));
    assertRefused("R28", "gate.notLater", () -> gate.extend(DEADLINE, MICROSECOND_BEFORE));
    assertRefused("R28", "gate.notLater", () -> gate.extend(MICROSECOND_BEFORE, MICROSECOND_BEFORE));
    assertEquals(DEADLINE, gate.deadline());
  }

  @Test
  @DisplayName("of a withdrawn competition takes no tender and is never released (R36)")
  void withdrawn() {
    gate.withdraw();

    assertRefused("R36", "gate.withdrawn", gate.takes(MICROSECOND_BEFORE));
    assertRefused("R36", "gate.withdrawn", gate.close(MICROSECOND_AFTER));
    assertRefused("R36", "gate.withdrawn", () -> gate.release(MICROSECOND_AFTER));
    assertRefused("R28", "change.closed", () -> gate.extend(DEADLINE.plusSeconds(60), MICROSECOND_BEFORE));
  }

  @Test
  @DisplayName("that was released stays released when the competition is withdrawn (R36)")
  void withdrawnAfterRelease() {
    gate.release(MICROSECOND_AFTER);
    gate.withdraw();

    assertAllowed(gate.close(MICROSECOND_AFTER));
  }

  @Test
  @DisplayName("once closed never opens again, even if a clock ran backwards (R30)")
  void closedForGood() {
    gate.close(MICROSECOND_AFTER);

    assertRefused("R30", "gate.late", gate.takes(MICROSECOND_BEFORE));
    assertAllowed(gate.close(MICROSECOND_BEFORE));
  }

  @Property
  @Label("takes no tender at any time at which the box may be opened, nor ever after (R29, R30)")
  void neverBoth(@ForAll("instants") List<Instant> instants) {
    BidGate anyGate = new BidGate(11, DEADLINE);
    boolean mayBeOpened = false;
    for (Instant now : instants) {
      mayBeOpened |= anyGate.close(now).isAllowed();
      assertFalse(mayBeOpened && anyGate.takes(now).isAllowed());
    }
  }

  @Provide
  Arbitrary<List<Instant>> instants() {
    return Arbitraries.longs().between(-3, 3).map(micros -> DEADLINE.plusNanos(micros * 1_000)).list().ofMaxSize(8);
  }
}
