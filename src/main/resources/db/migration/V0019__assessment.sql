-- R15: the ground for exclusion that a proposal weighs, with the measures of self-cleaning.
ALTER TABLE lot_request
  ADD COLUMN exclusion_kind VARCHAR(20),
  ADD COLUMN exclusion_ground VARCHAR(600),
  ADD COLUMN exclusion_on DATE,
  ADD COLUMN self_cleaning TEXT;

-- R10: why the time was extended. R09: the last working day at which officers were reminded; 99 once the limit passed.
ALTER TABLE application
  ADD COLUMN extension_reason TEXT,
  ADD COLUMN assigned_to BIGINT,
  ADD COLUMN assigned_to_name VARCHAR(160),
  ADD COLUMN clock_mark INT NOT NULL DEFAULT 0;

CREATE TABLE assessor_declaration (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  person_name VARCHAR(160) NOT NULL,
  has_interest BOOLEAN NOT NULL,
  details TEXT,
  declared_at DATETIME(6) NOT NULL,
  CONSTRAINT assessor_declaration_once UNIQUE (application_id, account_id),
  CONSTRAINT assessor_declaration_application FOREIGN KEY (application_id) REFERENCES application (id)
) ENGINE = InnoDB;
