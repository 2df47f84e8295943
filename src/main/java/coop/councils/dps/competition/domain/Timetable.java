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

  /** R28: answers that come later call for more time. */
  public static final int DAYS_AFTER_ANSWERS = 6;
  /** Where every supplier agreed to less than ten days (R22), six of them cannot be kept for the answers. */
  public static final int DAYS_AFTER_ANSWERS_IF_AGREED = 1;

  public Timetable {
    Decision.allowedIf(!London.isInClockChange(deadline), "R30", "timetable.clockChange").orRefuse();
  }

  /**
   * Last day for answers.
   *
   * @param questionsBy null is taken as early enough
   */
  public static LocalDate answersBy(LocalDate questionsBy, LocalDate deadlineDay) {
    LocalDate usual = deadlineDay.minusDays(DAYS_AFTER_ANSWERS);
    return questionsBy == null || !questionsBy.isAfter(usual) ? usual
        : deadlineDay.minusDays(DAYS_AFTER_ANSWERS_IF_AGREED);
  }

  /** The deadline as the moment it is. */
  public Instant deadlineAt() {
    return deadline.atZone(London.ZONE).toInstant();
  }
}
