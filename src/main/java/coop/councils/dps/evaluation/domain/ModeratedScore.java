package coop.councils.dps.evaluation.domain;

import coop.councils.dps.shared.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The mark that the panel agreed for one answer, with the reason that the letters give (R33). */
@Entity
@Table(name = "moderated_score")
public class ModeratedScore {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "competition_id")
  private Long competitionId;

  @Column(name = "tender_id")
  private Long tenderId;

  @Column(name = "question_number")
  private int questionNumber;

  private int mark;
  private String reason;

  @Column(name = "agreed_by")
  private Long agreedBy;

  @Column(name = "agreed_by_name")
  private String agreedByName;

  @Column(name = "agreed_at")
  private Instant agreedAt;

  @Column(name = "replaced_at")
  private Instant replacedAt;

  @Version
  private long version;

  protected ModeratedScore() {}

  public ModeratedScore(Answered answer, Actor recorder, Judgement judgement, Instant now) {
    this.competitionId = answer.competitionId();
    this.tenderId = answer.tenderId();
    this.questionNumber = answer.questionNumber();
    this.mark = judgement.mark();
    this.reason = judgement.reason();
    this.agreedBy = recorder.accountId();
    this.agreedByName = recorder.name();
    this.agreedAt = now;
  }

  public void replaced(Instant now) {
    replacedAt = now;
  }
}
