package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.London;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An officer's query about one answer of a submitted application. It opens that answer and no other, until the end of
 * the day named; what stood there before stays on record. The clock of the application goes on (R09).
 */
@Entity
@Table(name = "answer_query")
public class AnswerQuery {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "application_id")
  private Application application;

  @Column(name = "question_code")
  private String questionCode;

  private String query;

  @Column(name = "asked_by_name")
  private String askedByName;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "reply_by")
  private LocalDate replyBy;

  @Lob
  @Column(name = "answer_before")
  private String answerBefore;

  @Column(name = "replied_at")
  private Instant repliedAt;

  @Column(name = "replied_by_name")
  private String repliedByName;

  @Version
  private long version;

  protected AnswerQuery() {}

  /**
   * @param query what the officer wants to know
   * @param replyBy last day for the reply, in the United Kingdom
   */
  public AnswerQuery(Application application, String questionCode, String query, LocalDate replyBy, Actor officer,
      Instant now) {
    Decision.allowedIf(application.isWaiting(), "R09", "application.nothingToDecide").orRefuse();
    this.application = application;
    this.questionCode = questionCode;
    this.query = query;
    this.replyBy = replyBy;
    this.answerBefore = application.answers().get(questionCode);
    this.askedByName = officer.name();
    this.askedAt = now;
  }

  /** R08: what was submitted stays as it was, except for this answer, until its day has passed or all is decided. */
  public Decision mayBeReplied(Instant now) {
    if (repliedAt != null || !application.isWaiting()) {
      return Decision.refused("R08", "query.closed");
    }
    return Decision.allowedIf(!London.dateOf(now).isAfter(replyBy), "R08", "query.tooLate", London.day(replyBy));
  }

  public void reply(String answer, Actor person, Instant now) {
    mayBeReplied(now).orRefuse();
    application.replaceAfterQuery(questionCode, answer, now);
    repliedByName = person.name();
    repliedAt = now;
  }

  public AnswerQueryRow row() {
    return new AnswerQueryRow(questionCode, query, askedByName, askedAt, replyBy, answerBefore, repliedAt,
        repliedByName);
  }
}
