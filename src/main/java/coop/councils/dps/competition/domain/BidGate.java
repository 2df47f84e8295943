package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Decision;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * The gate through which every tender of one competition passes, and the only copy of its deadline.
 *
 * <p>Whoever submits holds this row and then asks the database for the time, beside others who submit; whoever closes,
 * opens or changes it has it alone. So accepting a tender and opening the box exclude each other and no clock but the
 * database's counts (R29, R30). A tender is in time when it was received at the deadline or before. A closed gate never
 * opens for tenders again.
 */
@Entity
@Table(name = "bid_gate")
public class BidGate {

  /**
   * OPEN takes tenders; CLOSED takes none and keeps them shut until two people open them; RELEASED after they did;
   * WITHDRAWN takes none and keeps those inside sealed for good.
   */
  public enum State { OPEN, CLOSED, RELEASED, WITHDRAWN }

  @Id
  @Column(name = "competition_id")
  private Long competitionId;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "deadline_utc")
  private Instant deadline;

  @Version
  private long version;

  protected BidGate() {}

  public BidGate(long competitionId, Instant deadline) {
    this.competitionId = competitionId;
    this.state = State.OPEN;
    this.deadline = deadline;
  }

  /** @param now the database's time, asked for while this row was held */
  public Decision takes(Instant now) {
    if (state == State.WITHDRAWN) {
      return Decision.refused("R36", "gate.withdrawn");
    }
    return Decision.allowedIf(state == State.OPEN && !now.isAfter(deadline), "R30", "gate.late", deadline);
  }

  /** Whether what suppliers were told may still be put otherwise: while they can answer it with a tender. */
  public Decision mayChange(Instant now) {
    return Decision.allowedIf(takes(now).isAllowed(), "R28", "change.closed");
  }

  /**
   * More time, the same for everybody, while the box still takes tenders; a deadline never comes nearer (R28).
   *
   * @param now the database's time, asked for after this row was locked
   */
  public void extend(Instant later, Instant now) {
    mayChange(now).orRefuse();
    Decision.allowedIf(later.isAfter(deadline), "R28", "gate.notLater", deadline).orRefuse();
    deadline = later;
  }

  /** The competition is withdrawn: tenders that were not opened never are. */
  public void withdraw() {
    state = state == State.RELEASED ? State.RELEASED : State.WITHDRAWN;
  }

  /** Closes for good once the deadline has passed; refused before, when the box may not be opened either. */
  public Decision close(Instant now) {
    if (state == State.WITHDRAWN) {
      return Decision.refused("R36", "gate.withdrawn");
    }
    if (state == State.OPEN && now.isAfter(deadline)) {
      state = State.CLOSED;
    }
    return Decision.allowedIf(state != State.OPEN, "R29", "gate.notYet", deadline);
  }

  public void release(Instant now) {
    close(now).orRefuse();
    state = State.RELEASED;
  }

  public Instant deadline() {
    return deadline;
  }
}
