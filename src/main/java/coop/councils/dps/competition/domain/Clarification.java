package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Reference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A supplier's question about a competition. The buyer answers it once, to everybody invited; who asked is never
 * shown to the buyer or to another supplier (R28: the same answer to all).
 */
@Entity
@Table(name = "clarification")
public class Clarification {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Reference reference;

  @Column(name = "competition_id")
  private Long competitionId;

  @Column(name = "asked_by_supplier_id")
  private Long askedBySupplierId;

  private String question;

  /** Null where the question goes to everybody as it was asked. */
  private String wording;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "answer_id")
  private Long answerId;

  @Version
  private long version;

  protected Clarification() {}

  public Clarification(long competitionId, long supplierId, String question, Instant now) {
    this.reference = Reference.random("CQ");
    this.competitionId = competitionId;
    this.askedBySupplierId = supplierId;
    this.question = question;
    this.askedAt = now;
  }

  public Decision mayBeAnswered() {
    return Decision.allowedIf(answerId == null, "R28", "clarification.answered");
  }

  /** @param answer which may answer other questions too */
  public void answeredBy(long answer) {
    mayBeAnswered().orRefuse();
    answerId = answer;
  }

  /** The question as everybody reads it, without what tells who asked; what was asked stays on record. */
  public void reword(String words) {
    mayBeAnswered().orRefuse();
    wording = words.equals(question) ? null : words;
  }

  public Reference reference() {
    return reference;
  }

  public Long competitionId() {
    return competitionId;
  }

  public ClarificationRow row() {
    return new ClarificationRow(reference, wording == null ? question : wording, askedAt, answerId);
  }
}
