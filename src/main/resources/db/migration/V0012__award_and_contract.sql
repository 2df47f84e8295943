CREATE TABLE award (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(20) NOT NULL UNIQUE,
  competition_id BIGINT NOT NULL UNIQUE,
  status VARCHAR(20) NOT NULL,
  winning_tender_id BIGINT NOT NULL,
  standstill BOOLEAN NOT NULL,
  standstill_reason TEXT NOT NULL,
  conditions TEXT,
  proposed_by BIGINT NOT NULL,
  proposed_by_name VARCHAR(160) NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  ranking_fingerprint CHAR(64),
  sent_back_reason TEXT,
  approved_by BIGINT,
  approved_by_name VARCHAR(160),
  approved_by_post VARCHAR(160),
  letters_sent_at DATETIME(6),
  standstill_last_day DATE,
  version BIGINT NOT NULL,
  CONSTRAINT award_competition FOREIGN KEY (competition_id) REFERENCES mini_competition (id)
) ENGINE = InnoDB;

-- What the winning tender did better, written for one recipient and one question (R43).
CREATE TABLE relative_advantage (
  award_id BIGINT NOT NULL,
  tender_id BIGINT NOT NULL,
  question_number INT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (award_id, tender_id, question_number),
  CONSTRAINT relative_advantage_award FOREIGN KEY (award_id) REFERENCES award (id)
) ENGINE = InnoDB;

CREATE TABLE call_off_contract (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(20) NOT NULL UNIQUE,
  award_id BIGINT NOT NULL UNIQUE,
  supplier_id BIGINT NOT NULL,
  value DECIMAL(12, 2) NOT NULL,
  starts_on DATE NOT NULL,
  ends_on DATE NOT NULL,
  signed_on DATE NOT NULL,
  signed_for_buyer VARCHAR(160) NOT NULL,
  signed_for_supplier VARCHAR(160) NOT NULL,
  evidence_checked_by VARCHAR(160) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT call_off_contract_award FOREIGN KEY (award_id) REFERENCES award (id)
) ENGINE = InnoDB;
