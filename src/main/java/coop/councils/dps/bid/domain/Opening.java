package coop.councils.dps.bid.domain;

import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Decision;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * The opening of one competition's tenders by two different people of the buyer, the second within
 * {@value #MINUTES} minutes of the first (R29).
 */
@Entity
@Table(name = "opening")
public class Opening {

  public static final int MINUTES = 30;

  @Id
  @Column(name = "competition_id")
  private Long competitionId;

  @Column(name = "first_opener")
  private Long firstOpener;

  @Column(name = "first_opener_name")
  private String firstOpenerName;

  @Column(name = "first_opener_at")
  private Instant firstOpenerAt;

  @Column(name = "second_opener")
  private Long secondOpener;

  @Column(name = "second_opener_name")
  private String secondOpenerName;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Version
  private long version;

  protected Opening() {}

  public Opening(long competitionId, Actor first, Instant now) {
    this.competitionId = competitionId;
    start(first, now);
  }

  /**
   * After the first of the two was left alone for half an hour, anybody may begin anew.
   *
   * @param firstMayOpen whether the first one may still open the tenders at all (R20)
   */
  public void beginAnew(Actor first, boolean firstMayOpen, Instant now) {
    Decision.allowedIf(openedAt == null, "R29", "opening.doneAlready").orRefuse();
    Decision.allowedIf(isLapsed(now) || !firstMayOpen, "R29", "opening.begunAlready", firstOpenerName).orRefuse();
    start(first, now);
  }

  private void start(Actor first, Instant now) {
    firstOpener = first.accountId();
    firstOpenerName = first.name();
    firstOpenerAt = now;
  }

  public Decision mayBeCompletedBy(Actor second, Instant now) {
    if (openedAt != null) {
      return Decision.refused("R29", "opening.doneAlready");
    }
    if (isLapsed(now)) {
      return Decision.refused("R29", "opening.lapsed", MINUTES);
    }
    return Decision.allowedIf(!second.accountId().equals(firstOpener), "R29", "opening.samePerson");
  }

  /** @param firstMayOpen as for {@link #beginAnew} */
  public void complete(Actor second, boolean firstMayOpen, Instant now) {
    mayBeCompletedBy(second, now).orRefuse();
    Decision.allowedIf(firstMayOpen, "R20", "opening.firstMayNot", firstOpenerName).orRefuse();
    secondOpener = second.accountId();
    secondOpenerName = second.name();
    openedAt = now;
  }

  public boolean isDone() {
    return openedAt != null;
  }

  public boolean isLapsed(Instant now) {
    return openedAt == null && Duration.between(firstOpenerAt, now).toMinutes() >= MINUTES;
  }

  public long firstOpener() {
    return firstOpener;
  }

  public OpeningRow row() {
    return new OpeningRow(firstOpener, firstOpenerName, firstOpenerAt, secondOpenerName, openedAt);
  }
}
