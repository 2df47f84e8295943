-- Columns named sealed_… hold what the platform encrypts under TENDER_KEY, which is not in the database.
ALTER TABLE document ADD sealed BOOLEAN NOT NULL DEFAULT FALSE;

ALTER TABLE bid
  ADD revision BIGINT NOT NULL DEFAULT 0,
  ADD at_deadline_by BIGINT,
  ADD at_deadline_by_name VARCHAR(160),
  ADD at_deadline_name BLOB,
  ADD at_deadline_post BLOB,
  ADD at_deadline_conflict MEDIUMBLOB;

ALTER TABLE bid_answer
  DROP PRIMARY KEY,
  ADD id BIGINT AUTO_INCREMENT PRIMARY KEY FIRST,
  ADD sealed_text LONGBLOB,
  ADD sealed_reason MEDIUMBLOB,
  ADD version BIGINT NOT NULL DEFAULT 1,
  ADD CONSTRAINT bid_answer_once UNIQUE (bid_id, question_number);

ALTER TABLE bid_file
  DROP PRIMARY KEY,
  ADD id BIGINT AUTO_INCREMENT PRIMARY KEY FIRST,
  ADD slot VARCHAR(20) NOT NULL DEFAULT 'OTHER',
  ADD sealed_reason MEDIUMBLOB,
  ADD version BIGINT NOT NULL DEFAULT 1,
  ADD CONSTRAINT bid_file_once UNIQUE (bid_id, document_id, slot);

CREATE TABLE bid_price_line (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  bid_id BIGINT NOT NULL,
  position INT NOT NULL,
  sealed_what BLOB NOT NULL,
  sealed_unit BLOB NOT NULL,
  sealed_quantity BLOB NOT NULL,
  sealed_rate BLOB NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT bid_price_line_bid FOREIGN KEY (bid_id) REFERENCES bid (id)
) ENGINE = InnoDB;

-- Each reminder once for a deadline; another deadline reminds anew.
CREATE TABLE bid_notice (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  bid_id BIGINT NOT NULL,
  hours_before INT NOT NULL,
  deadline_utc DATETIME(6) NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  CONSTRAINT bid_notice_once UNIQUE (bid_id, hours_before, deadline_utc),
  CONSTRAINT bid_notice_bid FOREIGN KEY (bid_id) REFERENCES bid (id)
) ENGINE = InnoDB;
