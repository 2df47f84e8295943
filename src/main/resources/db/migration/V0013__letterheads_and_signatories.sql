-- How each sender's letters look: a member's, or with no member those of the manager of the DPS.
CREATE TABLE house_style (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  member_id BIGINT,
  owner BIGINT AS (COALESCE(member_id, 0)) PERSISTENT UNIQUE,
  address_lines VARCHAR(400),
  contact_lines VARCHAR(400) NOT NULL,
  accent CHAR(7) NOT NULL,
  welsh BOOLEAN NOT NULL,
  crest MEDIUMBLOB,
  crest_width INT,
  crest_height INT,
  crest_alternative VARCHAR(200),
  version BIGINT NOT NULL
) ENGINE = InnoDB;

INSERT INTO house_style (address_lines, contact_lines, accent, welsh, version)
VALUES ('Civic Centre\nWest Street\nOldham OL1 1UT', 'dps@oldham.example', '#00565b', FALSE, 1);

-- Who may sign for a sender, up to which value (R49); with no member for the manager of the DPS.
CREATE TABLE signatory (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(20) NOT NULL UNIQUE,
  member_id BIGINT,
  account_id BIGINT NOT NULL,
  name VARCHAR(160) NOT NULL,
  limit_pounds DECIMAL(12, 2) NOT NULL,
  scan MEDIUMBLOB,
  scan_width INT,
  scan_height INT,
  granted_by VARCHAR(160) NOT NULL,
  granted_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6),
  version BIGINT NOT NULL
) ENGINE = InnoDB;
CREATE INDEX signatory_account ON signatory (account_id);
