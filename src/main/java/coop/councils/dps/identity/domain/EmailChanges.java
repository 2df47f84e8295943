package coop.councils.dps.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Changes of e-mail addresses that people asked for. */
public interface EmailChanges {

  void add(EmailChange change);

  /** By the secret of either of its two links. */
  Optional<EmailChange> bySecretHash(String hash);

  /** All of a person asked for since a moment, latest first. */
  List<EmailChange> of(long accountId, Instant since);
}
