package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.London;
import java.time.LocalDate;

/**
 * A ground for exclusion that a decision weighed, with the measures of self-cleaning (R15, reg 57). It never decides by
 * itself: an officer says why the measures suffice or do not.
 *
 * @param ground as the questionnaire words it
 * @param eventOn day of the conviction or of the event
 * @param selfCleaning what the supplier did to put it right, and why that suffices or does not
 */
public record Exclusion(Kind kind, String ground, LocalDate eventOn, String selfCleaning) {

  /** How long a ground may count. */
  public enum Kind {
    /** Reg 57(1): five years from the conviction. */
    MANDATORY(5),
    /** Reg 57(8): three years from the event. */
    DISCRETIONARY(3);

    private final int years;

    Kind(int years) {
      this.years = years;
    }
  }

  /**
   * Reads it; refuses, on the field of the day, an event still to come and, for a refusal, one that counts no more.
   *
   * @param today the day in the United Kingdom
   */
  static Exclusion of(Input input, boolean refusal, LocalDate today) {
    Kind kind = input.choice("exclusionKind", Kind.class);
    String ground = input.text("ground", 600);
    LocalDate eventOn = input.date("eventOn");
    String selfCleaning = input.text("selfCleaning", 4000);
    if (eventOn != null && eventOn.isAfter(today)) {
      input.wrong("eventOn-day", "proposal.eventOn.future");
    } else if (eventOn != null && kind != null && refusal && until(kind, eventOn).isBefore(today)) {
      input.wrong("eventOn-day", "proposal.eventOn.tooOld", London.date(until(kind, eventOn)));
    }
    return new Exclusion(kind, ground, eventOn, selfCleaning);
  }

  /** The last day on which the ground may count. */
  public LocalDate until() {
    return until(kind, eventOn);
  }

  private static LocalDate until(Kind kind, LocalDate eventOn) {
    return eventOn.plusYears(kind.years);
  }
}
