-- A calendar program subscribes to the dates of competitions by a secret address; a new one ends the one before.
CREATE TABLE calendar_feed (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  account_id BIGINT NOT NULL,
  secret_hash CHAR(64) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT calendar_feed_account UNIQUE (account_id),
  CONSTRAINT calendar_feed_secret UNIQUE (secret_hash),
  CONSTRAINT calendar_feed_of FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;
