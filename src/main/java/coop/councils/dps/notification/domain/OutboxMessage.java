package coop.councils.dps.notification.domain;

import coop.councils.dps.shared.Reference;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * One mail to one address.
 *
 * <p>Queued, then tried until it is sent or has failed {@value #MOST_ATTEMPTS} times; between tries the wait doubles
 * from half a minute. What failed for good stays visible until somebody sends it again.
 */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage {

  public static final int MOST_ATTEMPTS = 10;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Reference reference;
  private String recipient;
  private String subject;

  @Lob
  private String body;

  @Column(name = "attachment_name")
  private String attachmentName;

  @Lob
  @Basic(fetch = FetchType.LAZY)
  private byte[] attachment;

  @Column(name = "queued_at")
  private Instant queuedAt;

  private int attempts;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt;

  @Column(name = "sent_at")
  private Instant sentAt;

  private String failure;
  private boolean sealed;
  private boolean secret;

  @Version
  private long version;

  protected OutboxMessage() {}

  public OutboxMessage(String recipient, String subject, String body, Instant now) {
    this.reference = Reference.random("MSG");
    this.recipient = recipient;
    this.subject = subject;
    this.body = body;
    this.queuedAt = now;
    this.nextAttemptAt = now;
  }

  public OutboxMessage attach(String name, byte[] content) {
    attachmentName = name;
    attachment = content.clone();
    return this;
  }

  /** It would tell that a tender exists, and so is shown on no page (R29). */
  public OutboxMessage seal() {
    sealed = true;
    return this;
  }

  /** Its text holds the secret of a link: no page shows it, and it is forgotten once it is sent. */
  public OutboxMessage keepSecret() {
    secret = true;
    return this;
  }

  public void sent(Instant now) {
    if (secret) {
      body = "";
    }
    attempts++;
    sentAt = now;
    nextAttemptAt = null;
    failure = null;
  }

  /** Whether it is still to be tried. */
  public boolean isWaiting() {
    return nextAttemptAt != null;
  }

  public void failed(String reason, Instant now) {
    attempts++;
    failure = reason.length() > 500 ? reason.substring(0, 500) : reason;
    nextAttemptAt = attempts < MOST_ATTEMPTS ? now.plus(FIRST_WAIT.multipliedBy(1L << (attempts - 1))) : null;
  }

  /** Somebody asks for another try now. */
  public void retry(Instant now) {
    if (sentAt == null) {
      attempts = 0;
      nextAttemptAt = now;
    }
  }

  public Reference reference() {
    return reference;
  }

  public String recipient() {
    return recipient;
  }

  public String subject() {
    return subject;
  }

  public String body() {
    return body;
  }

  public String attachmentName() {
    return attachmentName;
  }

  public byte[] attachment() {
    return attachment;
  }
}
