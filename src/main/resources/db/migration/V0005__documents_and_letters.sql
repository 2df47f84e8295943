CREATE TABLE document (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(20) NOT NULL UNIQUE,
  name VARCHAR(255) NOT NULL,
  media_type VARCHAR(120) NOT NULL,
  size BIGINT NOT NULL,
  sha256 CHAR(64) NOT NULL,
  stored_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL
) ENGINE = InnoDB;

-- Content in parts of 1 MiB, so that no packet limit of the server bounds a file.
CREATE TABLE document_part (
  document_id BIGINT NOT NULL,
  position INT NOT NULL,
  bytes MEDIUMBLOB NOT NULL,
  PRIMARY KEY (document_id, position),
  CONSTRAINT document_part_document FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB;

-- The stored letter is the letter: it is never rendered again.
CREATE TABLE letter (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(20) NOT NULL UNIQUE,
  kind VARCHAR(30) NOT NULL,
  subject VARCHAR(40) NOT NULL,
  title VARCHAR(300) NOT NULL,
  recipient_supplier_id BIGINT NOT NULL,
  recipient_name VARCHAR(160) NOT NULL,
  issuer_member_id BIGINT,
  dated DATE NOT NULL,
  issued_at DATETIME(6) NOT NULL,
  sha256 CHAR(64) NOT NULL,
  version BIGINT NOT NULL
) ENGINE = InnoDB;
CREATE INDEX letter_recipient ON letter (recipient_supplier_id, issued_at);
CREATE INDEX letter_subject ON letter (subject);

CREATE TABLE letter_pdf (
  letter_id BIGINT PRIMARY KEY,
  pdf MEDIUMBLOB NOT NULL,
  CONSTRAINT letter_pdf_letter FOREIGN KEY (letter_id) REFERENCES letter (id)
) ENGINE = InnoDB;
