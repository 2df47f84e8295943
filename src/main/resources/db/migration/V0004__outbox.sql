-- Mail leaves through here: written with the change it tells of, sent afterwards, kept as proof.
-- What holds the secret of a link is shown to nobody and forgotten once it is sent.
-- What would tell that a tender exists is sealed: no page shows it.
CREATE TABLE outbox_message (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(20) NOT NULL UNIQUE,
  recipient VARCHAR(254) NOT NULL,
  subject VARCHAR(300) NOT NULL,
  body MEDIUMTEXT NOT NULL,
  attachment_name VARCHAR(160),
  attachment MEDIUMBLOB,
  queued_at DATETIME(6) NOT NULL,
  attempts INT NOT NULL,
  next_attempt_at DATETIME(6),
  sent_at DATETIME(6),
  failure VARCHAR(500),
  sealed BOOLEAN NOT NULL,
  secret BOOLEAN NOT NULL,
  version BIGINT NOT NULL
) ENGINE = InnoDB;
CREATE INDEX outbox_message_due ON outbox_message (next_attempt_at);
