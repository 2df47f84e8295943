CREATE TABLE mini_competition (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(20) NOT NULL UNIQUE,
  member_id BIGINT NOT NULL,
  lot_number INT NOT NULL,
  status VARCHAR(20) NOT NULL,
  title VARCHAR(160) NOT NULL,
  description TEXT,
  cpv_code VARCHAR(10),
  budget DECIMAL(12, 2),
  starts_on DATE,
  ends_on DATE,
  price_weight DECIMAL(5, 2),
  questions_by DATE,
  planned_deadline DATETIME(6),
  created_by BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  published_at DATETIME(6),
  published_by VARCHAR(160),
  invited_hash CHAR(64),
  ended_reason TEXT,
  version BIGINT NOT NULL,
  CONSTRAINT mini_competition_member FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB;
CREATE INDEX mini_competition_of_member ON mini_competition (member_id, created_at);

CREATE TABLE competition_question (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  competition_id BIGINT NOT NULL,
  number INT NOT NULL,
  title VARCHAR(160) NOT NULL,
  text TEXT NOT NULL,
  weight DECIMAL(5, 2) NOT NULL,
  word_limit INT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT competition_question_number UNIQUE (competition_id, number),
  CONSTRAINT competition_question_competition FOREIGN KEY (competition_id) REFERENCES mini_competition (id)
) ENGINE = InnoDB;

CREATE TABLE competition_evaluator (
  competition_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  PRIMARY KEY (competition_id, account_id),
  CONSTRAINT competition_evaluator_competition FOREIGN KEY (competition_id) REFERENCES mini_competition (id),
  CONSTRAINT competition_evaluator_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;

CREATE TABLE competition_document (
  competition_id BIGINT NOT NULL,
  document_id BIGINT NOT NULL,
  PRIMARY KEY (competition_id, document_id),
  CONSTRAINT competition_document_competition FOREIGN KEY (competition_id) REFERENCES mini_competition (id),
  CONSTRAINT competition_document_document FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB;

-- The list frozen at the instant of publication (R23): name and address as they were then.
CREATE TABLE invitation (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  competition_id BIGINT NOT NULL,
  supplier_id BIGINT NOT NULL,
  supplier_reference VARCHAR(20) NOT NULL,
  supplier_name VARCHAR(160) NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  CONSTRAINT invitation_supplier UNIQUE (competition_id, supplier_id),
  CONSTRAINT invitation_competition FOREIGN KEY (competition_id) REFERENCES mini_competition (id)
) ENGINE = InnoDB;
CREATE INDEX invitation_of_supplier ON invitation (supplier_id, sent_at);

CREATE TABLE clarification (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(20) NOT NULL UNIQUE,
  competition_id BIGINT NOT NULL,
  asked_by_supplier_id BIGINT NOT NULL,
  question TEXT NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  answer TEXT,
  answered_at DATETIME(6),
  version BIGINT NOT NULL,
  CONSTRAINT clarification_competition FOREIGN KEY (competition_id) REFERENCES mini_competition (id)
) ENGINE = InnoDB;

-- The only copy of the deadline once a competition is published.
CREATE TABLE bid_gate (
  competition_id BIGINT PRIMARY KEY,
  round INT NOT NULL,
  state VARCHAR(10) NOT NULL,
  deadline_utc DATETIME(6) NOT NULL,
  seq BIGINT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT bid_gate_competition FOREIGN KEY (competition_id) REFERENCES mini_competition (id)
) ENGINE = InnoDB;
