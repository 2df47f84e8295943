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

/** One evaluator's own mark for one answer (R33). A changed mind is a new row; the earlier one stays on record. */
@Entity
@Table(name = "score")
public class Score {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "competition_id")
  private Long competitionId;

  @Column(name = "tender_id")
  private Long tenderId;

  @Column(name = "question_number")
  private int questionNumber;

  @Column(name = "evaluator_id")
  private Long evaluatorId;

  @Column(name = "evaluator_name")
  private String evaluatorName;

  private int mark;
  private String reason;

  @Column(name = "given_at")
  private Instant givenAt;

  @Column(name = "replaced_at")
  private Instant replacedAt;

  @Version
  private long version;

  protected Score() {}

  public Score(Answered answer, Actor evaluator, Judgement judgement, Instant now) {
    this.competitionId = answer.competitionId();
    this.tenderId = answer.tenderId();
    this.questionNumber = answer.questionNumber();
    this.evaluatorId = evaluator.accountId();
    this.evaluatorName = evaluator.name();
    this.mark = judgement.mark();
    this.reason = judgement.reason();
    this.givenAt = now;
  }

  public void replaced(Instant now) {
    replacedAt = now;
  }
}
