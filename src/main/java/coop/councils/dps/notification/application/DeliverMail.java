package coop.councils.dps.notification.application;

import coop.councils.dps.notification.domain.OutboxMessage;
import coop.councils.dps.notification.domain.OutboxMessages;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.List;

/** The platform tries one waiting mail; a refusal of the mail server is kept with the message and tried again. */
@UseCase
public class DeliverMail {

  private final OutboxMessages messages;
  private final MailServer server;
  private final Clock clock;

  @Inject
  public DeliverMail(OutboxMessages messages, MailServer server, Clock clock) {
    this.messages = messages;
    this.server = server;
    this.clock = clock;
  }

  public List<Long> due() {
    return server.isConfigured() ? messages.due(clock.instant(), 50) : List.of();
  }

  public void deliver(long id) {
    OutboxMessage message = messages.byId(id).orElseThrow();
    try {
      server.send(message);
      message.sent(clock.instant());
    } catch (MessagingException e) {
      message.failed(String.valueOf(e.getMessage()), clock.instant());
    }
  }
}
