package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.WrittenOnce;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * The buyer's answer to one question or several, the same for everybody invited (R28). It is never edited: what must be
 * corrected is added, with a time of its own.
 */
@Entity
@WrittenOnce
@Table(name = "clarification_answer")
public class ClarificationAnswer {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Reference reference;

  @Column(name = "competition_id")
  private Long competitionId;

  private String topic;
  private String text;

  @Column(name = "document_id")
  private Long documentId;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected ClarificationAnswer() {}

  /**
   * @param topic heading under which suppliers find it; empty for none
   * @param documentId file that goes with it, or null
   */
  public ClarificationAnswer(long competitionId, String topic, String text, Long documentId, Instant now) {
    this.reference = Reference.random("CA");
    this.competitionId = competitionId;
    this.topic = topic;
    this.text = text;
    this.documentId = documentId;
    this.answeredAt = now;
  }

  public Long id() {
    return id;
  }

  public Reference reference() {
    return reference;
  }

  public AnswerRow row() {
    return new AnswerRow(id, reference, topic, text, documentId, answeredAt);
  }
}
