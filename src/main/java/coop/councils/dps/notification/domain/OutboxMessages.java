package coop.councils.dps.notification.domain;

import coop.councils.dps.shared.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All mail, sent and waiting. */
public interface OutboxMessages {

  void add(OutboxMessage message);

  Optional<OutboxMessage> byId(long id);

  /** Ids of messages that wait for a try, oldest first. */
  List<Long> due(Instant now, int most);

  /** @param state sent, waiting or failed; anything else for all */
  Page<MailRow> page(String state, int number);

  Optional<MailText> text(long id);
}
