-- A supplier's files: one serves many answers. A file taken out or replaced stays for the answers that hold it.
CREATE TABLE library_document (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  supplier_id BIGINT NOT NULL,
  document_id BIGINT NOT NULL,
  kind VARCHAR(30) NOT NULL,
  expires_on DATE,
  added_by_name VARCHAR(160) NOT NULL,
  added_at DATETIME(6) NOT NULL,
  removed_at DATETIME(6),
  version BIGINT NOT NULL,
  CONSTRAINT library_document_once UNIQUE (document_id),
  CONSTRAINT library_document_supplier FOREIGN KEY (supplier_id) REFERENCES supplier (id),
  CONSTRAINT library_document_document FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB;
CREATE INDEX library_document_expiry ON library_document (expires_on, removed_at);

-- A reminder that something runs out, each once: what, its last day, and how many days before.
CREATE TABLE expiry_notice (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  supplier_id BIGINT NOT NULL,
  subject VARCHAR(20) NOT NULL,
  expires_on DATE NOT NULL,
  mark INT NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  CONSTRAINT expiry_notice_once UNIQUE (supplier_id, subject, expires_on, mark),
  CONSTRAINT expiry_notice_supplier FOREIGN KEY (supplier_id) REFERENCES supplier (id)
) ENGINE = InnoDB;

-- Members of a group and subcontractors relied on: each answers parts 1 and 2 through its own link.
CREATE TABLE partner (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(20) NOT NULL UNIQUE,
  application_id BIGINT NOT NULL,
  question_code VARCHAR(20) NOT NULL,
  name VARCHAR(160) NOT NULL,
  number VARCHAR(160) NOT NULL,
  part VARCHAR(160) NOT NULL,
  email VARCHAR(254) NOT NULL,
  secret_hash CHAR(64) NOT NULL UNIQUE,
  invited_at DATETIME(6) NOT NULL,
  declared_by_name VARCHAR(160),
  declared_post VARCHAR(160),
  declared_at DATETIME(6),
  version BIGINT NOT NULL,
  CONSTRAINT partner_once UNIQUE (application_id, question_code, email),
  CONSTRAINT partner_application FOREIGN KEY (application_id) REFERENCES application (id)
) ENGINE = InnoDB;
CREATE TABLE partner_answer (
  partner_id BIGINT NOT NULL,
  question_code VARCHAR(20) NOT NULL,
  value MEDIUMTEXT NOT NULL,
  PRIMARY KEY (partner_id, question_code),
  CONSTRAINT partner_answer_partner FOREIGN KEY (partner_id) REFERENCES partner (id)
) ENGINE = InnoDB;
