-- An officer asks about one answer of a submitted application; only that answer is open until the day named.
CREATE TABLE answer_query (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  question_code VARCHAR(20) NOT NULL,
  query TEXT NOT NULL,
  asked_by_name VARCHAR(160) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  reply_by DATE NOT NULL,
  answer_before MEDIUMTEXT,
  replied_at DATETIME(6),
  replied_by_name VARCHAR(160),
  version BIGINT NOT NULL,
  -- One at a time waits for an answer.
  waits TINYINT AS (IF(replied_at IS NULL, 1, NULL)) PERSISTENT,
  CONSTRAINT answer_query_once UNIQUE (application_id, question_code, waits),
  CONSTRAINT answer_query_application FOREIGN KEY (application_id) REFERENCES application (id)
) ENGINE = InnoDB;
