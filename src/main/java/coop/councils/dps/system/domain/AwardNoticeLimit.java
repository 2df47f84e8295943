package coop.councils.dps.system.domain;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * When the contract award notice must be published: 30 calendar days after the award, or, when the awards of a
 * calendar quarter are grouped, 30 days after the quarter's end (R50, reg 50(5), T22).
 *
 * @param awarded day of the award; it is day 0
 */
public record AwardNoticeLimit(LocalDate awarded, WorkingDayCalendar calendar) implements StatutoryClock {

  private static final CalendarDays PERIOD = new CalendarDays(30);

  public LocalDate publishBy() {
    return single().limit();
  }

  public LocalDate target() {
    return single().target();
  }

  public LocalDate groupedPublishBy() {
    return grouped().limit();
  }

  public LocalDate groupedTarget() {
    return grouped().target();
  }

  @Override
  public List<StatutoryDate> dates() {
    return Stream.concat(
            single().dates("R50", "timetable.R50", PERIOD.number(), awarded).stream(),
            grouped().dates("R50", "timetable.R50.grouped", PERIOD.number(), quarterEnd()).stream())
        .toList();
  }

  private PublicationLimit single() {
    return new PublicationLimit(PERIOD.after(awarded), calendar);
  }

  private PublicationLimit grouped() {
    return new PublicationLimit(PERIOD.after(quarterEnd()), calendar);
  }

  private LocalDate quarterEnd() {
    return awarded.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(2).with(TemporalAdjusters.lastDayOfMonth());
  }
}
