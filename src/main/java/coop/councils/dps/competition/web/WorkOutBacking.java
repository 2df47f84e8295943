package coop.councils.dps.competition.web;

import coop.councils.dps.competition.application.WorkOutTimetable;
import coop.councils.dps.competition.domain.ProposedDays;
import coop.councils.dps.competition.domain.ProposedDays.Fixed;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

/** The days of a draft worked out from one of them; the address carries what they were worked out from. */
@Named("workOut")
@RequestScoped
public class WorkOutBacking {

  /** Characters of a day in this millennium and the next: years beyond have more. */
  private static final int PLAIN_DAY = 10;

  @Inject
  private WorkOutTimetable timetable;
  @Inject
  private Form form;
  private final Kept<ProposedDays> days = new Kept<>();

  public Fixed[] getAll() {
    return Fixed.values();
  }

  /** What the address says; null while nothing was asked, or what it says is none. */
  public Fixed getFixed() {
    return Arrays.stream(Fixed.values()).filter(one -> one.name().equals(form.typed("from"))).findFirst().orElse(null);
  }

  public LocalDate getDay() {
    try {
      return form.typed("on").length() == PLAIN_DAY ? LocalDate.parse(form.typed("on")) : null;
    } catch (DateTimeParseException none) {
      return null;
    }
  }

  public boolean isStandstill() {
    return "yes".equals(form.typed("free"));
  }

  /** Null while nothing was asked. */
  public ProposedDays getDays() {
    return getFixed() == null || getDay() == null ? null
        : days.get(() -> timetable.from(reference(), getFixed(), getDay(), isStandstill()));
  }

  public boolean isAfterEnd() {
    return timetable.isAfterEnd(getDays());
  }

  public boolean isTooLate() {
    return timetable.isTooLate(getDays());
  }

  /** What the address carries. */
  public String getQuery() {
    return query(getFixed(), getDay(), isStandstill());
  }

  public String find() {
    Input input = form.input("workOut");
    Fixed fixed = input.choice("fixed", Fixed.class);
    LocalDate day = input.date("day");
    Boolean standstill = input.yesOrNo("standstill");
    input.check();
    // Refused here, with the form at hand, rather than on the page that shows them.
    timetable.from(reference(), fixed, day, standstill);
    return "/buyer/competitions/" + reference() + "/timetable/work-out" + query(fixed, day, standstill);
  }

  private static String query(Fixed fixed, LocalDate day, boolean standstill) {
    return "?from=" + fixed + "&on=" + day + "&free=" + (standstill ? "yes" : "no");
  }

  private Reference reference() {
    return Reference.parse("MC", form.typed("ref")).orElseThrow(() -> new NotFoundException("a competition"));
  }
}
