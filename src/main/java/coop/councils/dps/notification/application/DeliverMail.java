package coop.councils.dps.notification.application;

import coop.councils.dps.notification.domain.MailSent;
import coop.councils.dps.notification.domain.OutboxMessage;
import coop.councils.dps.notification.domain.OutboxMessages;
import coop.councils.dps.shared.UseCase;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The platform tries one waiting mail; a refusal of the mail server is kept with the message and tried again. What
 * follows from a sending is a unit of work of its own, so that its failure never makes the same mail leave twice.
 */
@UseCase
public class DeliverMail {

  /** Numbers alone are read ahead; a round that takes longer than the pause between two lets the next one go by. */
  private static final int MOST_IN_A_ROUND = 1_000;

  private final OutboxMessages messages;
  private final MailServer server;
  private final Clock clock;
  private final Event<MailSent> sent;

  @Inject
  public DeliverMail(OutboxMessages messages, MailServer server, Clock clock, Event<MailSent> sent) {
    this.messages = messages;
    this.server = server;
    this.clock = clock;
    this.sent = sent;
  }

  public List<Long> due() {
    return server.isConfigured() ? messages.due(clock.instant(), MOST_IN_A_ROUND) : List.of();
  }

  /** @return what was sent; empty when the server refused, or the message has gone already */
  public Optional<MailSent> deliver(long id) {
    return messages.take(id).flatMap(this::deliver);
  }

  private Optional<MailSent> deliver(OutboxMessage message) {
    try {
      server.send(message);
      Instant now = clock.instant();
      message.sent(now);
      return Optional.of(new MailSent(message.recipient(), message.attachmentName(), now));
    } catch (MessagingException e) {
      message.failed(String.valueOf(e.getMessage()), clock.instant());
      return Optional.empty();
    }
  }

  public void tell(MailSent mail) {
    sent.fire(mail);
  }
}
