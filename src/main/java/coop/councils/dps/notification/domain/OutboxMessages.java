package coop.councils.dps.notification.domain;

import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All mail, sent and waiting. Pages and texts leave out what is sealed. */
public interface OutboxMessages {

  void add(OutboxMessage message);

  /**
   * A message that waits, held until the end of the unit of work; empty when it has gone, or another node of the platform
   * has it in hand.
   */
  Optional<OutboxMessage> take(long id);

  Optional<OutboxMessage> byReference(Reference reference);

  /** Ids of messages that wait for a try, oldest first. */
  List<Long> due(Instant now, int most);

  /** @param state sent, waiting or failed; anything else for all */
  Page<MailRow> page(String state, int number);

  /** What carries this file and has not left yet never leaves. */
  void drop(String attachmentName);

  Optional<MailText> text(Reference reference);
}
