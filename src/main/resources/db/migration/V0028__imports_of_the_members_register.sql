-- The Network's quarterly register of members, file by file. What a file changed stands in the audit record.
CREATE TABLE member_batch (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(20) NOT NULL UNIQUE,
  status VARCHAR(20) NOT NULL,
  document_id BIGINT NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  entries INT NOT NULL,
  added INT,
  changed INT,
  leaving INT,
  uploaded_by_name VARCHAR(160) NOT NULL,
  uploaded_at DATETIME(6) NOT NULL,
  ended_by_name VARCHAR(160),
  ended_at DATETIME(6),
  version BIGINT NOT NULL,
  CONSTRAINT member_batch_document FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB;
