-- A letter can be verified by its code, replaced by a correction, and found by what it is about and whom it is from.
ALTER TABLE letter
  MODIFY recipient_supplier_id BIGINT,
  MODIFY recipient_name VARCHAR(160),
  ADD COLUMN code CHAR(9),
  ADD COLUMN about VARCHAR(300) NOT NULL DEFAULT '',
  ADD COLUMN about_reference VARCHAR(60) NOT NULL DEFAULT '',
  ADD COLUMN issuer_name VARCHAR(200) NOT NULL DEFAULT '',
  ADD COLUMN reissued_on DATE,
  ADD COLUMN replaces VARCHAR(20),
  ADD COLUMN replaced_by VARCHAR(20),
  ADD COLUMN withdrawn_at DATETIME(6),
  ADD COLUMN size INT NOT NULL DEFAULT 0;
UPDATE letter SET about = title, about_reference = subject,
  size = (SELECT LENGTH(pdf) FROM letter_pdf WHERE letter_id = letter.id);
ALTER TABLE letter ADD UNIQUE INDEX letter_code (code);
CREATE INDEX letter_dated ON letter (dated, id);
CREATE INDEX letter_issuer ON letter (issuer_member_id, dated);
CREATE INDEX letter_sha256 ON letter (sha256);

-- What became of a letter: sent, sent again, posted, opened, withdrawn. Only ever added to.
CREATE TABLE letter_event (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  letter_id BIGINT NOT NULL,
  what VARCHAR(20) NOT NULL,
  at DATETIME(6) NOT NULL,
  by_name VARCHAR(160) NOT NULL,
  note VARCHAR(500) NOT NULL,
  CONSTRAINT letter_event_letter FOREIGN KEY (letter_id) REFERENCES letter (id)
) ENGINE = InnoDB;
