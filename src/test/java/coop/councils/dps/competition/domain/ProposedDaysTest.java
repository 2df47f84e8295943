package coop.councils.dps.competition.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.competition.domain.ProposedDays.Fixed;
import coop.councils.dps.shared.London;
import coop.councils.dps.support.ShippedBankHolidays;
import coop.councils.dps.system.domain.MinimumTenderTime;
import coop.councils.dps.system.domain.Nation;
import coop.councils.dps.system.domain.StandstillPeriod;
import coop.councils.dps.system.domain.WorkingDayCalendar;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The days of a competition worked out from one of them")
class ProposedDaysTest {

  private static final LocalDate FIRST = LocalDate.of(2020, 3, 1);

  @Test
  @DisplayName("R21, R28: forwards over the bank holidays of May")
  void forwards() {
    ProposedDays days = ProposedDays.from(Fixed.SENT, LocalDate.of(2027, 4, 22), false,
        calendar(Nation.ENGLAND_AND_WALES));
    assertEquals(LocalDate.of(2027, 5, 5), days.deadline(), "Ten days end on Sunday, Monday is a bank holiday");
    assertEquals(LocalDate.of(2027, 4, 29), days.answersBy());
    assertEquals(LocalDate.of(2027, 4, 27), days.questionsBy(), "Three working days to ask");
    assertEquals(LocalDate.of(2027, 5, 19), days.decisionBy());
    assertEquals(LocalDate.of(2027, 5, 26), days.startsOn());
  }

  @Test
  @DisplayName("backwards from the start of the contract, with a standstill kept free")
  void backwards() {
    ProposedDays days = ProposedDays.from(Fixed.START, LocalDate.of(2027, 9, 1), true,
        calendar(Nation.ENGLAND_AND_WALES));
    assertEquals(LocalDate.of(2027, 9, 1), days.startsOn());
    assertEquals(LocalDate.of(2027, 8, 13), days.decisionBy());
    assertEquals(LocalDate.of(2027, 7, 30), days.deadline());
    assertEquals(LocalDate.of(2027, 7, 19), days.sent());
  }

  @Property
  void keep_the_law_whichever_is_given(@ForAll Fixed fixed, @ForAll @IntRange(max = 3_400) int after,
      @ForAll boolean standstill, @ForAll Nation nation) {
    WorkingDayCalendar calendar = calendar(nation);
    LocalDate day = FIRST.plusDays(after);
    ProposedDays days = ProposedDays.from(fixed, day, standstill, calendar);
    assertTrue(new MinimumTenderTime(days.sent(), calendar)
        .permits(days.deadline().atTime(12, 0).atZone(London.ZONE).toInstant()).isAllowed(), () -> "R21: " + days);
    assertEquals(days.deadline().minusDays(6), days.answersBy(), "R28");
    assertFalse(days.questionsBy().isAfter(days.answersBy()));
    assertTrue(calendar.workingDaysBetween(days.sent(), days.questionsBy()) >= 2, () -> "Time to ask: " + days);
    assertTrue(calendar.isWorkingDay(days.questionsBy()));
    assertTrue(calendar.isWorkingDay(days.deadline()));
    assertTrue(days.decisionBy().isAfter(days.deadline()));
    assertTrue(!standstill || !days.startsOn().isBefore(new StandstillPeriod(days.decisionBy(), calendar)
        .earliestSignature()), () -> "R40: " + days);
  }

  @Property
  void keep_the_day_that_is_given(@ForAll Fixed fixed, @ForAll @IntRange(max = 3_400) int after,
      @ForAll boolean standstill) {
    WorkingDayCalendar calendar = calendar(Nation.SCOTLAND);
    LocalDate day = FIRST.plusDays(after);
    ProposedDays days = ProposedDays.from(fixed, day, standstill, calendar);
    boolean rolled = fixed == Fixed.DEADLINE || fixed == Fixed.DECISION;
    assertEquals(rolled ? calendar.rollBack(day) : day, switch (fixed) {
      case SENT -> days.sent();
      case DEADLINE -> days.deadline();
      case DECISION -> days.decisionBy();
      case START -> days.startsOn();
    });
  }

  private static WorkingDayCalendar calendar(Nation nation) {
    return ShippedBankHolidays.calendar(nation);
  }
}
