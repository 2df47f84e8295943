-- A buyer may ask every supplier admitted to the lot to agree to less than ten days (R22).
CREATE TABLE shorter_time (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(20) NOT NULL,
  competition_id BIGINT NOT NULL,
  deadline_utc DATETIME(6) NOT NULL,
  reason TEXT NOT NULL,
  asked_by_name VARCHAR(160) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  withdrawn_at DATETIME(6),
  version BIGINT NOT NULL,
  CONSTRAINT shorter_time_reference UNIQUE (reference),
  CONSTRAINT shorter_time_competition FOREIGN KEY (competition_id) REFERENCES mini_competition (id)
) ENGINE = InnoDB;

CREATE TABLE shorter_time_answer (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  request_id BIGINT NOT NULL,
  supplier_id BIGINT NOT NULL,
  supplier_name VARCHAR(200) NOT NULL,
  agrees BOOLEAN,
  answered_by_name VARCHAR(160),
  answered_at DATETIME(6),
  version BIGINT NOT NULL,
  CONSTRAINT shorter_time_answer_once UNIQUE (request_id, supplier_id),
  CONSTRAINT shorter_time_answer_request FOREIGN KEY (request_id) REFERENCES shorter_time (id),
  CONSTRAINT shorter_time_answer_supplier FOREIGN KEY (supplier_id) REFERENCES supplier (id)
) ENGINE = InnoDB;
