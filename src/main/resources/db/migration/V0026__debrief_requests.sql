-- R44: further reasons asked for in writing after a refusal.
CREATE TABLE debrief_request (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  lot_number INT NOT NULL,
  request TEXT NOT NULL,
  asked_by_name VARCHAR(160) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  answer_by DATE NOT NULL,
  answered_at DATETIME(6),
  answered_by_name VARCHAR(160),
  version BIGINT NOT NULL,
  -- One at a time waits for its answer.
  waits TINYINT AS (IF(answered_at IS NULL, 1, NULL)) PERSISTENT,
  CONSTRAINT debrief_request_once UNIQUE (application_id, lot_number, waits),
  CONSTRAINT debrief_request_application FOREIGN KEY (application_id) REFERENCES application (id)
) ENGINE = InnoDB;
CREATE INDEX debrief_request_open ON debrief_request (answered_at, answer_by);
