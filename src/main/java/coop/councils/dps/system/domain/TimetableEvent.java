package coop.councils.dps.system.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** What can start statutory clocks, and which. */
public enum TimetableEvent {
  APPLICATION_RECEIVED((day, calendar) -> List.of(new AdmissionLimit(day, calendar))),
  DECLARATION_REQUESTED((day, calendar) -> List.of(new DeclarationUpdateLimit(day, calendar))),
  ITT_SENT((day, calendar) -> List.of(new MinimumTenderTime(day, calendar))),
  AWARD_NOTICE_SENT((day, calendar) -> List.of(new StandstillPeriod(day, calendar), new ClaimPeriod(day))),
  DEBRIEF_REQUESTED((day, calendar) -> List.of(new DebriefLimit(day, calendar))),
  CONTRACT_AWARDED(
      (day, calendar) -> List.of(new AwardNoticeLimit(day, calendar), new ContractsFinderLimit(day, calendar))),
  INVOICE_RECEIVED((day, calendar) -> List.of(new PaymentLimit(day)));

  private final BiFunction<LocalDate, WorkingDayCalendar, List<StatutoryClock>> clocks;

  TimetableEvent(BiFunction<LocalDate, WorkingDayCalendar, List<StatutoryClock>> clocks) {
    this.clocks = clocks;
  }

  /** @param day the event's day in the United Kingdom; refused when the calendar does not cover its year */
  public List<StatutoryDate> datesFrom(LocalDate day, WorkingDayCalendar calendar) {
    calendar.covers(day).orRefuse();
    return clocks.apply(day, calendar).stream().flatMap(clock -> clock.dates().stream()).toList();
  }

  /** The name used in addresses, such as {@code itt-sent}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<TimetableEvent> ofSlug(String slug) {
    return Arrays.stream(values()).filter(event -> event.slug().equals(slug)).findFirst();
  }

  public static List<String> slugs() {
    return Arrays.stream(values()).map(TimetableEvent::slug).toList();
  }
}
