-- A link that a newer one took the place of, or whose invitation was withdrawn, opens nothing.
ALTER TABLE email_link ADD COLUMN void_at DATETIME(6);
CREATE INDEX email_link_of_account ON email_link (account_id, purpose);

-- A new address holds once the links sent to the old and to the new one were both followed. Only the links' hashes
-- are kept.
CREATE TABLE email_change (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  account_id BIGINT NOT NULL,
  new_email VARCHAR(254) NOT NULL,
  old_secret_hash CHAR(64) NOT NULL UNIQUE,
  new_secret_hash CHAR(64) NOT NULL UNIQUE,
  asked_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  old_confirmed_at DATETIME(6),
  new_confirmed_at DATETIME(6),
  stopped_at DATETIME(6),
  version BIGINT NOT NULL,
  CONSTRAINT email_change_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;
CREATE INDEX email_change_of_account ON email_change (account_id);
