package coop.councils.dps.system.web;

import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.RefusedException;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.system.application.ComputeTimetable;
import coop.councils.dps.system.domain.Nation;
import coop.councils.dps.system.domain.SkippedDay;
import coop.councils.dps.system.domain.StatutoryDate;
import coop.councils.dps.system.domain.TimetableEvent;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** The public page that computes the dates that follow from an event. Its address holds the question. */
@Named("timetable")
@RequestScoped
public class TimetableBacking {

  @Inject
  private ComputeTimetable compute;
  @Inject
  private Messages messages;
  @Inject
  private Form form;
  @Inject
  private Clock clock;
  private LocalDate date;
  private String problem;
  private List<StatutoryDate> dates = List.of();

  @PostConstruct
  void answer() {
    if (form.typed("event").isEmpty()) {
      date = London.dateOf(clock.instant());
      return;
    }
    try {
      date = LocalDate.of(Integer.parseInt(form.typed("year").strip()), Integer.parseInt(form.typed("month").strip()),
          Integer.parseInt(form.typed("day").strip()));
      dates = compute.compute(TimetableEvent.ofSlug(getEvent()).orElseThrow(), date,
          Nation.ofSlug(getNation()).orElseThrow());
    } catch (NumberFormatException | DateTimeException e) {
      problem = messages.text("timetable.at.wrong");
    } catch (RefusedException e) {
      problem = messages.text(e.refused());
    }
  }

  public List<String> getEvents() {
    return TimetableEvent.slugs();
  }

  public String getEvent() {
    return TimetableEvent.ofSlug(form.typed("event")).orElse(TimetableEvent.ITT_SENT).slug();
  }

  public List<String> getNations() {
    return Nation.slugs();
  }

  public String getNation() {
    return Nation.ofSlug(form.typed("nation")).orElse(Nation.ENGLAND_AND_WALES).slug();
  }

  public String getDay() {
    return typed("day", date == null ? 0 : date.getDayOfMonth());
  }

  public String getMonth() {
    return typed("month", date == null ? 0 : date.getMonthValue());
  }

  public String getYear() {
    return typed("year", date == null ? 0 : date.getYear());
  }

  public LocalDate getDate() {
    return date;
  }

  /** Why the dates cannot be told; null when they can. */
  public String getProblem() {
    return problem;
  }

  public List<StatutoryDate> getDates() {
    return dates;
  }

  public String explanation(StatutoryDate statutory) {
    return messages.text(statutory.explanationKey(), statutory.arguments().toArray());
  }

  public String reason(SkippedDay skipped) {
    return messages.text(skipped.reasonKey(), skipped.arguments().toArray());
  }

  public String getApiAddress() {
    return "/api/1.0/timetable?event=" + getEvent() + "&at=" + date + "&nation=" + getNation();
  }

  private String typed(String field, int otherwise) {
    return form.typed(field).isEmpty() && otherwise > 0 ? String.valueOf(otherwise) : form.typed(field);
  }
}
