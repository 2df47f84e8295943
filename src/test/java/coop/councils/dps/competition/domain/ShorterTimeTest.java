package coop.councils.dps.competition.domain;

import static coop.councils.dps.support.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.support.CompetitionFixture;
import coop.councils.dps.support.People;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A shorter time to tender (R22)")
class ShorterTimeTest {

  private static final Instant NOW = Instant.parse("2027-11-01T09:00:00Z");
  private static final Instant DEADLINE = Instant.parse("2027-11-05T12:00:00Z");
  private static final List<Long> BOTH = List.of(1L, 2L);

  private final MiniCompetition competition = CompetitionFixture.aCompleteDraft();
  private final ShorterTime request = new ShorterTime(competition, DEADLINE, "The funding ends.", People.AMINA, NOW);

  @BeforeEach
  void ask() {
    request.ask(1, "Example Cooperative Ltd");
    request.ask(2, "Sample Commons CIC");
  }

  @Test
  @DisplayName("holds once everybody has agreed, and not while one is silent")
  void all() {
    assertRefused("R22", "shorterTime.notAgreed", request.permits(competition, DEADLINE, BOTH));
    request.answer(1, true, People.BRIAN, NOW);
    assertRefused("R22", "shorterTime.notAgreed", request.permits(competition, DEADLINE, BOTH));
    request.answer(2, true, People.CERYS, NOW);

    assertTrue(request.permits(competition, DEADLINE, BOTH).isAllowed());
    assertEquals(2, request.row().agreed());
  }

  @Test
  @DisplayName("holds for what suppliers read, and no longer once the buyer needs something else")
  void changedSince() {
    request.answer(1, true, People.BRIAN, NOW);
    request.answer(2, true, People.CERYS, NOW);
    competition.plan(CompetitionFixture.TIMETABLE);
    assertTrue(request.permits(competition, DEADLINE, BOTH).isAllowed(), "Its own days are what it is about");
    Requirement other = new Requirement("Community food initiatives", "", "Ninety workshops and a report.", "",
        "73200000-4", Money.pounds("50000"), VatRate.STANDARD, LocalDate.parse("2028-01-10"),
        LocalDate.parse("2028-07-10"), "");
    competition.describe(other);

    assertRefused("R22", "shorterTime.changedSince", request.permits(competition, DEADLINE, BOTH));
  }

  @Test
  @DisplayName("does not hold when one says no, or takes its consent back")
  void no() {
    request.answer(1, true, People.BRIAN, NOW);
    request.answer(2, false, People.CERYS, NOW);
    assertRefused("R22", "shorterTime.notAgreed", request.permits(competition, DEADLINE, BOTH));

    request.answer(2, true, People.CERYS, NOW);
    request.answer(1, false, People.BRIAN, NOW);
    assertRefused("R22", "shorterTime.notAgreed", request.permits(competition, DEADLINE, BOTH));
  }

  @Test
  @DisplayName("does not bind whoever is admitted after it was asked, and needs nobody who has left")
  void admittedLater() {
    request.answer(1, true, People.BRIAN, NOW);
    request.answer(2, true, People.CERYS, NOW);

    assertRefused("R22", "shorterTime.notAgreed", request.permits(competition, DEADLINE, List.of(1L, 2L, 3L)));
    assertTrue(request.permits(competition, DEADLINE, List.of(1L)).isAllowed());
  }

  @Test
  @DisplayName("is the same for all: it covers the deadline asked for and later ones, none earlier")
  void sameForAll() {
    request.answer(1, true, People.BRIAN, NOW);
    request.answer(2, true, People.CERYS, NOW);

    assertRefused("R22", "shorterTime.notAsked", request.permits(competition, DEADLINE.minusNanos(1), BOTH));
    assertTrue(request.permits(competition, DEADLINE.plus(Duration.ofDays(1)), BOTH).isAllowed());
  }

  @Test
  @DisplayName("ends when the buyer takes it back; only those asked answer")
  void withdrawn() {
    assertThrows(NotFoundException.class, () -> request.answer(3, true, People.BRIAN, NOW));
    request.answer(1, true, People.BRIAN, NOW);
    request.answer(2, true, People.CERYS, NOW);
    request.withdraw(NOW);

    assertRefused("R22", "shorterTime.notAsked", request.permits(competition, DEADLINE, BOTH));
    assertRefused("R22", "shorterTime.withdrawn", () -> request.answer(1, true, People.BRIAN, NOW));
    assertRefused("R22", "shorterTime.withdrawn", () -> request.withdraw(NOW));
  }
}
