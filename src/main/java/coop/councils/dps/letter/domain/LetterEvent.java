package coop.councils.dps.letter.domain;

import coop.councils.dps.shared.WrittenOnce;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something that became of a letter after it was made; the history of a letter only grows. */
@Entity
@WrittenOnce
@Table(name = "letter_event")
public class LetterEvent {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "letter_id")
  private Long letterId;

  @Enumerated(EnumType.STRING)
  private What what;

  private Instant at;

  @Column(name = "by_name")
  private String byName;

  private String note;

  /** What can become of a letter. */
  public enum What {
    /** The mail server of the platform took it for an address. */
    SENT,
    /** Somebody had it mailed again. */
    SENT_AGAIN,
    /** Somebody put it in the post as well; the note says how. */
    POSTED,
    /** A person of the recipient opened it on the platform for the first time. */
    OPENED,
    /** It no longer counts; the note says why. */
    WITHDRAWN
  }

  protected LetterEvent() {}

  public LetterEvent(long letterId, What what, Instant at, String byName, String note) {
    this.letterId = letterId;
    this.what = what;
    this.at = at;
    this.byName = byName;
    this.note = note;
  }
}
