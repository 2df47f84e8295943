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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What was mailed, what waits and what failed; what failed can be tried again. For administrators.
 *
 * <p>The text of a mail that holds the secret of a link is not shown, or one administrator could become anybody; only
 * the demonstration, where nothing is mailed and all passwords are printed, shows it.
 */
@UseCase
public class ManageMail {

  private final OutboxMessages messages;
  private final MailServer server;
  private final CurrentActor actor;
  private final Clock clock;
  private final boolean demonstration;

  @Inject
  public ManageMail(OutboxMessages messages, MailServer server, CurrentActor actor, Clock clock,
      @ConfigProperty(name = "DPS_DEMO", defaultValue = "false") boolean demonstration) {
    this.messages = messages;
    this.server = server;
    this.actor = actor;
    this.clock = clock;
    this.demonstration = demonstration;
  }

  public Page<MailRow> list(String state, int page) {
    actor.mustAdminister();
    return messages.page(state == null ? "" : state, page);
  }

  public MailText read(Reference reference) {
    actor.mustAdminister();
    MailText text = messages.text(reference).orElseThrow(() -> new NotFoundException(reference));
    return text.secret() && !demonstration ? text.withoutBody() : text;
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
