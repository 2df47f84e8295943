package coop.councils.dps.competition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** The timetable as stored; empty until it is planned. From publication on the gate holds the only copy of the deadline. */
@Embeddable
class Plan {

  @Column(name = "questions_by")
  private LocalDate questionsBy;

  @Column(name = "planned_deadline")
  private Instant deadline;

  @Column(name = "decision_by")
  private LocalDate decisionBy;

  @Column(name = "standstill_planned")
  private Boolean standstill;

  protected Plan() {}

  Plan(Timetable timetable) {
    questionsBy = timetable.questionsBy();
    deadline = timetable.deadlineAt();
    decisionBy = timetable.decisionBy();
    standstill = timetable.standstill();
  }

  void amend(ChangedPart part) {
    switch (part.field()) {
      case QUESTIONS_BY -> questionsBy = part.day();
      case DECISION_BY -> decisionBy = part.day();
      case DEADLINE -> { } // The gate's: it holds the only copy.
      default -> throw new IllegalArgumentException(part.field() + " is not of the timetable");
    }
  }

  void handOverDeadline() {
    deadline = null;
  }

  LocalDate questionsBy() {
    return questionsBy;
  }

  Instant deadline() {
    return deadline;
  }

  LocalDate decisionBy() {
    return decisionBy;
  }

  Boolean standstill() {
    return standstill;
  }
}
