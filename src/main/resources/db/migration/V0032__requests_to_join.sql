-- A person without an organisation asks to join one that is registered; its administrators answer.
CREATE TABLE join_request (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(20) NOT NULL UNIQUE,
  supplier_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  message TEXT,
  asked_at DATETIME(6) NOT NULL,
  outcome VARCHAR(20),
  reason TEXT,
  decided_at DATETIME(6),
  decided_by_name VARCHAR(160),
  version BIGINT NOT NULL,
  -- A person waits for one organisation at a time.
  waits TINYINT AS (IF(outcome IS NULL, 1, NULL)) PERSISTENT,
  CONSTRAINT join_request_once UNIQUE (account_id, waits),
  CONSTRAINT join_request_supplier FOREIGN KEY (supplier_id) REFERENCES supplier (id),
  CONSTRAINT join_request_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;
CREATE INDEX join_request_of_supplier ON join_request (supplier_id, waits);
