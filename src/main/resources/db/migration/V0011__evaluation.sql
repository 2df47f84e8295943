CREATE TABLE interest_declaration (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  competition_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  person_name VARCHAR(160) NOT NULL,
  has_interest BOOLEAN NOT NULL,
  details TEXT,
  declared_at DATETIME(6) NOT NULL,
  CONSTRAINT interest_declaration_once UNIQUE (competition_id, account_id)
) ENGINE = InnoDB;

-- A changed score is a new row: the first opinion stays on record (R33).
CREATE TABLE score (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  competition_id BIGINT NOT NULL,
  tender_id BIGINT NOT NULL,
  question_number INT NOT NULL,
  evaluator_id BIGINT NOT NULL,
  evaluator_name VARCHAR(160) NOT NULL,
  mark INT NOT NULL,
  reason TEXT NOT NULL,
  given_at DATETIME(6) NOT NULL,
  replaced_at DATETIME(6),
  version BIGINT NOT NULL
) ENGINE = InnoDB;
CREATE INDEX score_of_tender ON score (competition_id, tender_id, question_number);

CREATE TABLE moderated_score (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  competition_id BIGINT NOT NULL,
  tender_id BIGINT NOT NULL,
  question_number INT NOT NULL,
  mark INT NOT NULL,
  reason TEXT NOT NULL,
  agreed_by BIGINT NOT NULL,
  agreed_by_name VARCHAR(160) NOT NULL,
  agreed_at DATETIME(6) NOT NULL,
  replaced_at DATETIME(6),
  version BIGINT NOT NULL
) ENGINE = InnoDB;
CREATE INDEX moderated_score_of_tender ON moderated_score (competition_id, tender_id, question_number);
