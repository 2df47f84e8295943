package coop.councils.dps.notification.application;

import coop.councils.dps.notification.domain.MailRow;
import coop.councils.dps.notification.domain.MailText;
import coop.councils.dps.notification.domain.OutboxMessages;
import coop.councils.dps.shared.CurrentActor;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** What was mailed, what waits and what failed; what failed can be tried again. For administrators. */
@UseCase
public class ManageMail {

  private final OutboxMessages messages;
  private final MailServer server;
  private final CurrentActor actor;
  private final Clock clock;

  @Inject
  public ManageMail(OutboxMessages messages, MailServer server, CurrentActor actor, Clock clock) {
    this.messages = messages;
    this.server = server;
    this.actor = actor;
    this.clock = clock;
  }

  public Page<MailRow> list(String state, int page) {
    actor.mustAdminister();
    return messages.page(state == null ? "" : state, page);
  }

  public MailText read(Reference reference) {
    actor.mustAdminister();
    return messages.text(reference).orElseThrow(() -> new NotFoundException(reference));
  }

  public boolean hasServer() {
    actor.mustAdminister();
    return server.isConfigured();
  }

  public void retry(Reference reference) {
    actor.mustAdminister();
    messages.byReference(reference).orElseThrow(() -> new NotFoundException(reference)).retry(clock.instant());
  }
}
