package coop.councils.dps.system.application;

import coop.councils.dps.shared.UseCase;
import coop.councils.dps.system.domain.BankHolidays;
import coop.councils.dps.system.domain.Nation;
import coop.councils.dps.system.domain.StatutoryDate;
import coop.councils.dps.system.domain.TimetableEvent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Tells anybody the dates that follow from an event. Refuses, by rule R04, a count that touches a year whose bank
 * holidays are not held.
 */
@UseCase
public class ComputeTimetable {

  private final BankHolidays bankHolidays;

  @Inject
  public ComputeTimetable(BankHolidays bankHolidays) {
    this.bankHolidays = bankHolidays;
  }

  /** @param day the event's day in the United Kingdom */
  public List<StatutoryDate> compute(TimetableEvent event, LocalDate day, Nation nation) {
    return event.datesFrom(day, bankHolidays.calendarOf(nation));
  }
}
