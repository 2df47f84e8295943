package coop.councils.dps.admission.domain;

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

/** The answer to one question of an application, as last saved. */
@Entity
@Table(name = "answer")
class Answer {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "application_id")
  private Application application;

  @Column(name = "question_code")
  private String questionCode;

  @Lob
  private String value;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Version
  private long version;

  protected Answer() {}

  Answer(Application application, String questionCode, String value, Instant now) {
    this.application = application;
    this.questionCode = questionCode;
    replace(value, now);
  }

  final void replace(String newValue, Instant now) {
    value = newValue;
    answeredAt = now;
  }

  String questionCode() {
    return questionCode;
  }

  String value() {
    return value;
  }

  Instant answeredAt() {
    return answeredAt;
  }
}
