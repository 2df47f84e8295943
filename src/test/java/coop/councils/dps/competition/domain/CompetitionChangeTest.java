package coop.councils.dps.competition.domain;

import static coop.councils.dps.support.Refusals.assertAllowed;
import static coop.councils.dps.support.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.councils.dps.support.People;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A change of a published competition")
class CompetitionChangeTest {

  private static final Instant NOW = Instant.parse("2027-11-15T10:00:00Z");
  private static final ChangedPart WORDS =
      new ChangedPart(ChangedField.DESCRIPTION, null, "Twelve workshops.", "Fourteen workshops.");
  private static final ChangedPart LATER =
      new ChangedPart(ChangedField.DEADLINE, null, "2027-11-24T12:00:00Z", "2027-12-01T12:00:00Z");

  @Test
  @DisplayName("is proposed by one person and confirmed by another, and then has its number (R28)")
  void twoPeople() {
    CompetitionChange change = proposed(false, WORDS);

    assertRefused("R28", "change.samePerson", change.mayBeConfirmedBy(People.AMINA));
    assertRefused("R28", "change.samePerson", () -> change.confirm(People.AMINA, 1, NOW));
    assertAllowed(change.mayBeConfirmedBy(People.BRIAN));
    change.confirm(People.BRIAN, 1, NOW);
    assertEquals(1, change.row().number());
    assertRefused("R28", "change.decidedAlready", () -> change.confirm(People.BRIAN, 2, NOW));
    assertRefused("R28", "change.decidedAlready", () -> change.sendBack("No.", People.BRIAN, NOW));
  }

  @Test
  @DisplayName("is sent back by another or taken back by whoever proposed it, and then never binds")
  void sentBack() {
    CompetitionChange change = proposed(false, WORDS);
    change.sendBack("A slip.", People.AMINA, NOW);

    assertEquals(ChangeStatus.SENT_BACK, change.status());
    assertRefused("R28", "change.decidedAlready", () -> change.confirm(People.BRIAN, 1, NOW));
  }

  @Test
  @DisplayName("that is significant needs a later deadline (R28)")
  void significant() {
    assertRefused("R28", "change.needsTime", () -> proposed(true, WORDS));
    assertEquals(Instant.parse("2027-12-01T12:00:00Z"), proposed(true, WORDS, LATER).newDeadline().orElseThrow());
  }

  @Test
  @DisplayName("changes something; what reads the same is no part of it")
  void nothing() {
    ChangedPart same = new ChangedPart(ChangedField.EXTENSION, null, "None.", "None.");

    assertRefused("R28", "change.nothing", () -> proposed(false, same));
    assertEquals(1, proposed(false, same, WORDS).parts().size());
  }

  @Test
  @DisplayName("shows days, moments and money in words, before beside after")
  void words() {
    ChangedPartRow row = LATER.row();

    assertEquals("Wednesday 24 November 2027 at 12 noon UK time", row.before());
    assertEquals("Wednesday 1 December 2027 at 12 noon UK time", row.after());
    assertEquals("Monday 10 January 2028",
        new ChangedPart(ChangedField.STARTS_ON, null, "2028-01-10", "2028-02-01").row().before());
  }

  private static CompetitionChange proposed(boolean significant, ChangedPart... parts) {
    return new CompetitionChange(11,
        new ChangeProposal(ChangeKind.AMENDMENT, "A question showed a gap.", significant, List.of(parts), null, null),
        People.AMINA, NOW);
  }
}
