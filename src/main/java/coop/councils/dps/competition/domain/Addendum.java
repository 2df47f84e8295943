package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.WrittenOnce;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What was added to an answer later, for everybody invited (R28). */
@Entity
@WrittenOnce
@Table(name = "clarification_addendum")
public class Addendum {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "answer_id")
  private Long answerId;

  private String text;

  @Column(name = "added_at")
  private Instant addedAt;

  protected Addendum() {}

  public Addendum(long answerId, String text, Instant now) {
    this.answerId = answerId;
    this.text = text;
    this.addedAt = now;
  }

  public Long answerId() {
    return answerId;
  }

  public String text() {
    return text;
  }

  public Instant addedAt() {
    return addedAt;
  }
}
