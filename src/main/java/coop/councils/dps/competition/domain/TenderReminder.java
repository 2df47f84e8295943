package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.London;
import coop.councils.dps.shared.WrittenOnce;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** That those without a tender were reminded of a deadline; each reminder goes once for each deadline. */
@Entity
@WrittenOnce
@Table(name = "tender_reminder")
public class TenderReminder {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "competition_id")
  private Long competitionId;

  @Column(name = "deadline_utc")
  private Instant deadline;

  @Column(name = "days_before")
  private int daysBefore;

  @Column(name = "sent_at")
  private Instant sentAt;

  protected TenderReminder() {}

  public TenderReminder(long competitionId, Instant deadline, int daysBefore, Instant now) {
    this.competitionId = competitionId;
    this.deadline = deadline;
    this.daysBefore = daysBefore;
    this.sentAt = now;
  }

  /**
   * The reminder that is due: 7, 3 or 1 days before the day of the deadline, or the last of them that a day on which
   * the platform stood still has passed by. Empty on the day of the deadline and more than a week ahead.
   */
  public static Optional<Integer> dueOn(LocalDate today, Instant deadline) {
    long left = ChronoUnit.DAYS.between(today, London.dateOf(deadline));
    return left < 1 ? Optional.empty() : Stream.of(1, 3, 7).filter(days -> left <= days).findFirst();
  }
}
