package coop.councils.dps.system.domain;

import coop.councils.dps.shared.Label;
import java.time.LocalDate;
import java.util.List;

/**
 * When the award must be on Contracts Finder: 90 calendar days after it (R52, reg 108), never before Find a Tender
 * (R65). Whether it must be there at all says {@link ContractsFinderThreshold}.
 *
 * <p>Part 4 of the regulations does not bind buyers in Scotland and Northern Ireland (R02): for them there is no date.
 * England and Wales share a calendar, so a Welsh buyer is told in the explanation.
 *
 * @param awarded day of the award; it is day 0
 */
public record ContractsFinderLimit(LocalDate awarded, WorkingDayCalendar calendar) implements StatutoryClock {

  private static final CalendarDays PERIOD = new CalendarDays(90);

  public LocalDate publishBy() {
    return limit().limit();
  }

  public LocalDate target() {
    return limit().target();
  }

  @Override
  public List<StatutoryDate> dates() {
    if (calendar.nation() != Nation.ENGLAND_AND_WALES) {
      return List.of();
    }
    ContractsFinderThreshold threshold = ContractsFinderThreshold.on(awarded);
    Label vat = new Label(threshold.includesVat() ? "value.withVat" : "value.withoutVat");
    return limit().dates("R52", "timetable.R52", PERIOD.number(), awarded, threshold.pounds(), vat);
  }

  private PublicationLimit limit() {
    return new PublicationLimit(PERIOD.after(awarded), calendar);
  }
}
