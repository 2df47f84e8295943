package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Actor;
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
 * What an officer thinks of one answer, and why. It holds for the answer as it was then: a new answer is judged anew.
 */
@Entity
@Table(name = "answer_judgement")
public class Judgement {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "application_id")
  private Long applicationId;

  @Column(name = "question_code")
  private String questionCode;

  private String partner;

  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  private String reason;

  @Column(name = "judged_by")
  private Long judgedBy;

  @Column(name = "judged_by_name")
  private String judgedByName;

  @Column(name = "judged_at")
  private Instant judgedAt;

  @Version
  private long version;

  protected Judgement() {}

  public Judgement(Application application, JudgedAnswer answer) {
    this.applicationId = application.id();
    this.questionCode = answer.question().code();
    this.partner = answer.partner();
  }

  public void judge(Verdict newVerdict, String newReason, Actor officer, Instant now) {
    verdict = newVerdict;
    reason = newReason;
    judgedBy = officer.accountId();
    judgedByName = officer.name();
    judgedAt = now;
  }

  public JudgementRow row() {
    return new JudgementRow(questionCode, partner, verdict, reason, judgedByName, judgedAt);
  }
}
