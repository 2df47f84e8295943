package coop.councils.dps.system.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.shared.London;
import coop.councils.dps.support.ShippedBankHolidays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Label("Statutory clocks, from any day and in any nation")
class StatutoryClockPropertyTest {

  private static final LocalDate FIRST = LocalDate.of(2020, 4, 1);
  private static final LocalDate LAST = LocalDate.of(2029, 4, 30);

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs().between(FIRST.toEpochDay(), LAST.toEpochDay()).map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<WorkingDayCalendar> calendars() {
    return Arbitraries.of(Nation.values()).map(ShippedBankHolidays::calendar);
  }

  @Provide
  Arbitrary<Instant> moments() {
    long first = London.startOf(FIRST).getEpochSecond();
    long last = London.endOf(LAST).getEpochSecond();
    return Arbitraries.longs().between(first, last).map(Instant::ofEpochSecond);
  }

  @Property
  @Label("R09, R10: exactly 10 and 15 working days lie between receipt and limit, and the limit is one of them")
  void admission(@ForAll("days") LocalDate received, @ForAll("calendars") WorkingDayCalendar calendar) {
    AdmissionLimit limit = new AdmissionLimit(received, calendar);

    assertEquals(10, limit.workingDaysUsed(limit.decideBy()));
    assertEquals(15, limit.workingDaysUsed(limit.decideByIfExtended()));
    assertTrue(calendar.isWorkingDay(limit.decideBy()));
    assertTrue(calendar.isWorkingDay(limit.decideByIfExtended()));
  }

  @Property
  @Label("R09: the days skipped and the ten counted are all the days there are")
  void skipped(@ForAll("days") LocalDate received, @ForAll("calendars") WorkingDayCalendar calendar) {
    StatutoryDate date = new AdmissionLimit(received, calendar).dates().get(0);

    assertEquals(date.date(), received.plusDays(10L + date.skipped().size()));
  }

  @Property
  @Label("R40, R41: the standstill ends on the first working day from the tenth calendar day")
  void standstill(@ForAll("days") LocalDate sent, @ForAll("calendars") WorkingDayCalendar calendar) {
    StandstillPeriod standstill = new StandstillPeriod(sent, calendar);

    assertTrue(calendar.isWorkingDay(standstill.endsOn()));
    assertFalse(standstill.endsOn().isBefore(sent.plusDays(10)));
    assertTrue(sent.plusDays(10).datesUntil(standstill.endsOn()).noneMatch(calendar::isWorkingDay));
    assertEquals(standstill.endsOn().plusDays(1), standstill.earliestSignature());
  }

  @Property
  @Label("R40: no signature up to the last instant of the standstill, any signature after it")
  void signature(@ForAll("days") LocalDate sent, @ForAll("calendars") WorkingDayCalendar calendar) {
    StandstillPeriod standstill = new StandstillPeriod(sent, calendar);
    Instant midnight = London.startOf(standstill.earliestSignature());

    assertFalse(standstill.permitsSignatureAt(midnight.minusNanos(1_000)).isAllowed());
    assertTrue(standstill.permitsSignatureAt(midnight).isAllowed());
  }

  @Property
  @Label("R40: no order of sending makes the standstill end before that of any single letter")
  void lastLetter(
      @ForAll @Size(min = 1, max = 6) List<@From("moments") Instant> sent,
      @ForAll("calendars") WorkingDayCalendar calendar) {
    LocalDate end = StandstillPeriod.afterLastOf(sent, calendar).endsOn();

    for (Instant letter : sent) {
      assertFalse(end.isBefore(new StandstillPeriod(London.dateOf(letter), calendar).endsOn()));
    }
  }

  @Property
  @Label("R21: a deadline gives ten whole days whatever the hour of sending, and not a working day less")
  void tenderTime(@ForAll("moments") Instant sent, @ForAll("calendars") WorkingDayCalendar calendar) {
    MinimumTenderTime time = new MinimumTenderTime(London.dateOf(sent), calendar);
    Instant midnight = London.startOf(time.earliestDeadlineDay().plusDays(1));

    assertTrue(time.permits(midnight).isAllowed());
    assertFalse(time.permits(midnight.minusSeconds(60)).isAllowed());
    assertFalse(London.dateOf(sent).plusDays(11).isAfter(London.dateOf(midnight)));
    assertTrue(calendar.isWorkingDay(time.earliestNoonDeadlineDay()));
  }

  @Property
  @Label("Every clock: a later event never has an earlier date")
  void monotonic(
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = 0, max = 40) int later,
      @ForAll("calendars") WorkingDayCalendar calendar) {
    LocalDate next = day.plusDays(later);

    for (TimetableEvent event : TimetableEvent.values()) {
      LocalDate first = event.datesFrom(day, calendar).get(0).date();
      assertFalse(event.datesFrom(next, calendar).get(0).date().isBefore(first), event.name());
    }
  }

  @Property
  @Label("Every date: its end is the last instant of that day in the United Kingdom, whatever the clocks do")
  void ends(
      @ForAll("days") LocalDate day,
      @ForAll TimetableEvent event,
      @ForAll("calendars") WorkingDayCalendar calendar) {
    for (StatutoryDate date : event.datesFrom(day, calendar)) {
      assertEquals(date.date(), London.dateOf(date.end()));
      assertEquals(date.date().plusDays(1), London.dateOf(date.end().plusNanos(1_000)));
    }
  }

  @Property
  @Label("R44, R50, R52: the target is the last working day up to the limit")
  void targets(@ForAll("days") LocalDate day, @ForAll("calendars") WorkingDayCalendar calendar) {
    DebriefLimit debrief = new DebriefLimit(day, calendar);
    AwardNoticeLimit notice = new AwardNoticeLimit(day, calendar);
    ContractsFinderLimit finder = new ContractsFinderLimit(day, calendar);

    assertTarget(debrief.target(), debrief.replyBy(), calendar);
    assertTarget(notice.target(), notice.publishBy(), calendar);
    assertTarget(notice.groupedTarget(), notice.groupedPublishBy(), calendar);
    assertTarget(finder.target(), finder.publishBy(), calendar);
  }

  @Property
  @Label("D43: the run-down works forwards, and a day later it would not")
  void runDown(
      @ForAll("days") LocalDate end,
      @ForAll @IntRange(min = 1, max = 60) int evaluation,
      @ForAll("calendars") WorkingDayCalendar calendar) {
    LocalDate signature = end.plusDays(90);
    RunDown runDown = new RunDown(signature, new CalendarDays(evaluation), calendar);

    assertFalse(new StandstillPeriod(runDown.lastLetters(), calendar).earliestSignature().isAfter(signature));
    assertTrue(
        new StandstillPeriod(runDown.lastLetters().plusDays(1), calendar).earliestSignature().isAfter(signature));
    assertEquals(runDown.lastLetters(), runDown.lastDeadlineDay().plusDays(evaluation));
    LocalDate invitations = runDown.lastInvitations();
    LocalDate deadline = runDown.lastDeadlineDay();
    assertFalse(new MinimumTenderTime(invitations, calendar).earliestDeadlineDay().isAfter(deadline));
    assertTrue(new MinimumTenderTime(invitations.plusDays(1), calendar).earliestDeadlineDay().isAfter(deadline));
  }

  @Property
  @Label("Working days between two days are the negative of those counted backwards")
  void between(
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate other,
      @ForAll("calendars") WorkingDayCalendar calendar) {
    assertEquals(-calendar.workingDaysBetween(other, one), calendar.workingDaysBetween(one, other));
  }

  private static void assertTarget(LocalDate target, LocalDate limit, WorkingDayCalendar calendar) {
    assertTrue(calendar.isWorkingDay(target));
    assertFalse(target.isAfter(limit));
    assertTrue(target.plusDays(1).datesUntil(limit.plusDays(1)).noneMatch(calendar::isWorkingDay));
  }
}
