-- The supplier's working papers for one competition; what counts is in bid_submission.
CREATE TABLE bid (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(20) NOT NULL UNIQUE,
  competition_id BIGINT NOT NULL,
  supplier_id BIGINT NOT NULL,
  status VARCHAR(20) NOT NULL,
  price DECIMAL(12, 2),
  started_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT bid_of_supplier UNIQUE (competition_id, supplier_id)
) ENGINE = InnoDB;

CREATE TABLE bid_answer (
  bid_id BIGINT NOT NULL,
  question_number INT NOT NULL,
  text MEDIUMTEXT NOT NULL,
  PRIMARY KEY (bid_id, question_number),
  CONSTRAINT bid_answer_bid FOREIGN KEY (bid_id) REFERENCES bid (id)
) ENGINE = InnoDB;

CREATE TABLE bid_file (
  bid_id BIGINT NOT NULL,
  document_id BIGINT NOT NULL,
  PRIMARY KEY (bid_id, document_id),
  CONSTRAINT bid_file_bid FOREIGN KEY (bid_id) REFERENCES bid (id),
  CONSTRAINT bid_file_document FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB;

-- Each submission is kept whole and never changed; content is what the seal made of it.
CREATE TABLE bid_submission (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(20) NOT NULL UNIQUE,
  bid_id BIGINT NOT NULL,
  received_at DATETIME(6) NOT NULL,
  deadline_then DATETIME(6) NOT NULL,
  submitted_by VARCHAR(160) NOT NULL,
  sealed_content LONGBLOB NOT NULL,
  sha256 CHAR(64) NOT NULL,
  superseded_at DATETIME(6),
  withdrawn_at DATETIME(6),
  version BIGINT NOT NULL,
  CONSTRAINT bid_submission_bid FOREIGN KEY (bid_id) REFERENCES bid (id)
) ENGINE = InnoDB;

CREATE TABLE opening (
  competition_id BIGINT PRIMARY KEY,
  first_opener BIGINT NOT NULL,
  first_opener_name VARCHAR(160) NOT NULL,
  first_opener_at DATETIME(6) NOT NULL,
  second_opener BIGINT,
  second_opener_name VARCHAR(160),
  opened_at DATETIME(6),
  version BIGINT NOT NULL,
  CONSTRAINT opening_competition FOREIGN KEY (competition_id) REFERENCES mini_competition (id)
) ENGINE = InnoDB;

-- What the box held: one row a tender opened, readable from then on.
CREATE TABLE opened_tender (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(20) NOT NULL UNIQUE,
  competition_id BIGINT NOT NULL,
  supplier_id BIGINT NOT NULL,
  supplier_name VARCHAR(160) NOT NULL,
  submission_id BIGINT NOT NULL,
  received_at DATETIME(6) NOT NULL,
  sha256 CHAR(64) NOT NULL,
  price DECIMAL(12, 2) NOT NULL,
  content LONGTEXT NOT NULL,
  CONSTRAINT opened_tender_once UNIQUE (competition_id, supplier_id)
) ENGINE = InnoDB;

CREATE TABLE opened_tender_file (
  tender_id BIGINT NOT NULL,
  document_id BIGINT NOT NULL,
  PRIMARY KEY (tender_id, document_id),
  CONSTRAINT opened_tender_file_tender FOREIGN KEY (tender_id) REFERENCES opened_tender (id),
  CONSTRAINT opened_tender_file_document FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB;
