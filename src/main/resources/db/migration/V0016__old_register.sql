-- Awards made before the platform existed, brought in from Oldham's spreadsheet, file by file.
CREATE TABLE register_batch (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(20) NOT NULL UNIQUE,
  status VARCHAR(20) NOT NULL,
  document_id BIGINT NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  awards INT NOT NULL,
  tenders INT NOT NULL,
  uploaded_by_name VARCHAR(160) NOT NULL,
  uploaded_at DATETIME(6) NOT NULL,
  imported_by_name VARCHAR(160),
  imported_at DATETIME(6),
  ended_by_name VARCHAR(160),
  ended_at DATETIME(6),
  undone_reason TEXT,
  version BIGINT NOT NULL,
  CONSTRAINT register_batch_document FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB;

-- live_reference is the register's reference while the award counts, and null once its batch was undone.
CREATE TABLE historic_award (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(20) NOT NULL UNIQUE,
  batch_id BIGINT NOT NULL,
  register_reference VARCHAR(60) NOT NULL,
  live_reference VARCHAR(60) UNIQUE,
  lot_number INT NOT NULL,
  member_id BIGINT NOT NULL,
  buyer_name VARCHAR(160) NOT NULL,
  title VARCHAR(300) NOT NULL,
  invited_on DATE NOT NULL,
  deadline_on DATE NOT NULL,
  decided_on DATE NOT NULL,
  standstill_last_day DATE,
  value DECIMAL(12, 2),
  starts_on DATE,
  ends_on DATE,
  signed_on DATE,
  signatory VARCHAR(160) NOT NULL,
  signatory_post VARCHAR(160) NOT NULL,
  acknowledgement TEXT,
  version BIGINT NOT NULL,
  CONSTRAINT historic_award_batch FOREIGN KEY (batch_id) REFERENCES register_batch (id),
  CONSTRAINT historic_award_member FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB;
CREATE INDEX historic_award_decided ON historic_award (decided_on);

CREATE TABLE historic_criterion (
  award_id BIGINT NOT NULL,
  number INT NOT NULL,
  title VARCHAR(160) NOT NULL,
  weight DECIMAL(5, 2) NOT NULL,
  PRIMARY KEY (award_id, number),
  CONSTRAINT historic_criterion_award FOREIGN KEY (award_id) REFERENCES historic_award (id)
) ENGINE = InnoDB;

CREATE TABLE historic_tender (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  award_id BIGINT NOT NULL,
  number INT NOT NULL,
  name VARCHAR(160) NOT NULL,
  address TEXT,
  received_on DATE,
  winner BOOLEAN NOT NULL,
  reasons TEXT,
  advantages TEXT,
  total DECIMAL(5, 2) NOT NULL,
  place INT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT historic_tender_number UNIQUE (award_id, number),
  CONSTRAINT historic_tender_award FOREIGN KEY (award_id) REFERENCES historic_award (id)
) ENGINE = InnoDB;

CREATE TABLE historic_score (
  tender_id BIGINT NOT NULL,
  criterion_number INT NOT NULL,
  points DECIMAL(5, 2) NOT NULL,
  PRIMARY KEY (tender_id, criterion_number),
  CONSTRAINT historic_score_tender FOREIGN KEY (tender_id) REFERENCES historic_tender (id)
) ENGINE = InnoDB;
