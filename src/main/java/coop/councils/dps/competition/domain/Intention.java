package coop.councils.dps.competition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * What an invited supplier says that it means to do. It binds nobody: who declined may still tender, and it tells
 * nothing of whether a tender exists (R29). Nobody is struck off the list of those invited for it (R23).
 */
@Entity
@Table(name = "tender_intention")
public class Intention {

  /** What a supplier may say. */
  public enum Choice { TENDERS, UNDECIDED, DECLINES }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "competition_id")
  private Long competitionId;

  @Column(name = "supplier_id")
  private Long supplierId;

  @Enumerated(EnumType.STRING)
  private Choice choice;

  private String reason;

  @Column(name = "said_by_name")
  private String saidByName;

  @Column(name = "said_at")
  private Instant saidAt;

  @Version
  private long version;

  protected Intention() {}

  public Intention(long competitionId, long supplierId) {
    this.competitionId = competitionId;
    this.supplierId = supplierId;
  }

  /** @param why kept only for a supplier that declines */
  public void say(Choice chosen, String why, String by, Instant now) {
    choice = chosen;
    reason = chosen == Choice.DECLINES ? why : null;
    saidByName = by;
    saidAt = now;
  }

  public IntentionRow row() {
    return new IntentionRow(supplierId, choice, reason, saidByName, saidAt);
  }
}
