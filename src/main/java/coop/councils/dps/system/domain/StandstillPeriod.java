package coop.councils.dps.system.domain;

import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.London;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The time between the award letters and the signature when a standstill is promised: 10 calendar days after the day
 * of the last electronic notice, to midnight at the end of a working day (R40, R41, reg 87).
 *
 * <p>No DPS call-off must have one (R46), but one that is promised is kept in full (T8): refuses a signature before
 * it has ended.
 *
 * @param lastNotice day the last of the notices was sent; it is day 0
 */
public record StandstillPeriod(LocalDate lastNotice, WorkingDayCalendar calendar) implements StatutoryClock {

  private static final CalendarDays PERIOD = new CalendarDays(10);

  /** Runs from the last notice, and from the date in the United Kingdom on which it was sent. */
  public static StandstillPeriod afterLastOf(Collection<Instant> noticesSent, WorkingDayCalendar calendar) {
    return new StandstillPeriod(London.dateOf(Collections.max(noticesSent)), calendar);
  }

  /** Ends at midnight at the end of this day. */
  public LocalDate endsOn() {
    return calendar.rollForward(PERIOD.after(lastNotice));
  }

  public LocalDate earliestSignature() {
    return endsOn().plusDays(1);
  }

  public Decision permitsSignatureAt(Instant moment) {
    return Decision.allowedIf(
        moment.isAfter(London.endOf(endsOn())), "R40", "standstill.refused", endsOn(), earliestSignature());
  }

  @Override
  public List<StatutoryDate> dates() {
    LocalDate end = endsOn();
    return List.of(
        new StatutoryDate(
            "R40",
            "timetable.R40.name",
            end,
            calendar.skippedBetween(PERIOD.after(lastNotice).minusDays(1), end),
            "timetable.R40.explanation",
            PERIOD.number(),
            lastNotice),
        new StatutoryDate(
            "R40",
            "timetable.R40.signature.name",
            earliestSignature(),
            List.of(),
            "timetable.R40.signature.explanation",
            end));
  }
}
