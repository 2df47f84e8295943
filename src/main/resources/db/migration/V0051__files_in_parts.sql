-- A file that is sent in parts is a document from its first part on, and has type and hash once it is whole.
ALTER TABLE document MODIFY media_type VARCHAR(120) NULL, MODIFY sha256 CHAR(64) NULL;

CREATE TABLE arriving_file (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  document_id BIGINT NOT NULL UNIQUE,
  account_id BIGINT NOT NULL,
  received BIGINT NOT NULL,
  parts INT NOT NULL,
  touched_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  INDEX arriving_file_touched (touched_at),
  CONSTRAINT arriving_file_document FOREIGN KEY (document_id) REFERENCES document (id),
  CONSTRAINT arriving_file_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;
