package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.London;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The days of a competition as its buyer plans them; suppliers read them in the invitation (rules 4.5, point 7).
 *
 * @param questionsBy last day for clarification questions
 * @param deadline local time in the United Kingdom; refused where a clock change skips or repeats it (R30)
 * @param decisionBy day by which the buyer means to decide; no promise
 * @param standstill whether the buyer means to observe a standstill, which a DPS call-off does not require (R46)
 */
public record Timetable(LocalDate questionsBy, LocalDateTime deadline, LocalDate decisionBy, boolean standstill) {

  public Timetable {
    Decision.allowedIf(!London.isInClockChange(deadline), "R30", "timetable.clockChange").orRefuse();
  }

  /** The deadline as the moment it is. */
  public Instant deadlineAt() {
    return deadline.atZone(London.ZONE).toInstant();
  }
}
