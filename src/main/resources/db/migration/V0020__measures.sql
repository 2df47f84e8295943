-- Suspension by two people, and pauses that suppliers wish for. An admission that ends on a later day holds until then.
ALTER TABLE admission
  ADD COLUMN suspended_from DATE,
  ADD COLUMN paused_from DATE,
  ADD COLUMN paused_until DATE;

CREATE TABLE admission_measure (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  admission_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  status VARCHAR(20) NOT NULL,
  reasons TEXT NOT NULL,
  remedy TEXT,
  notice_given_on DATE,
  effective_on DATE NOT NULL,
  proposed_by BIGINT NOT NULL,
  proposed_by_name VARCHAR(160) NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  decided_by BIGINT,
  decided_by_name VARCHAR(160),
  decided_at DATETIME(6),
  sent_back_reason TEXT,
  version BIGINT NOT NULL,
  -- One at a time waits for an admission.
  waits TINYINT AS (IF(status = 'PROPOSED', 1, NULL)) PERSISTENT,
  CONSTRAINT admission_measure_once UNIQUE (admission_id, waits),
  CONSTRAINT admission_measure_admission FOREIGN KEY (admission_id) REFERENCES admission (id)
) ENGINE = InnoDB;
