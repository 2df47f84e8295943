package coop.councils.dps.system.domain;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * The last mini-competition that can still end in a signed contract in time, counted backwards (R05, R21, R40;
 * worked example D43).
 *
 * @param lastSignature day by which the contract must be signed, such as the end of the DPS
 * @param evaluation calendar days between the deadline's day and the award letters
 */
public record RunDown(LocalDate lastSignature, CalendarDays evaluation, WorkingDayCalendar calendar) {

  /** Latest day to send the last award letter, with a standstill before the signature. */
  public LocalDate lastLetters() {
    return latest(lastSignature, sent -> new StandstillPeriod(sent, calendar).earliestSignature());
  }

  public LocalDate standstillEndsOn() {
    return new StandstillPeriod(lastLetters(), calendar).endsOn();
  }

  /** Tenders must be in by the end of this day. */
  public LocalDate lastDeadlineDay() {
    return evaluation.before(lastLetters());
  }

  /** Latest day to send the invitations. */
  public LocalDate lastInvitations() {
    return latest(lastDeadlineDay(), sent -> new MinimumTenderTime(sent, calendar).earliestDeadlineDay());
  }

  /** Both periods take ten days at least, so the search begins there and asks for no year beyond the limit's. */
  private static LocalDate latest(LocalDate limit, Function<LocalDate, LocalDate> resultOf) {
    LocalDate day = limit.minusDays(10);
    while (resultOf.apply(day).isAfter(limit)) {
      day = day.minusDays(1);
    }
    return day;
  }
}
