-- Who may sign in, as what, and the single-use links they are sent.
CREATE TABLE account (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(20) NOT NULL UNIQUE,
  email VARCHAR(254) NOT NULL UNIQUE,
  name VARCHAR(160) NOT NULL,
  post VARCHAR(160),
  password_hash VARCHAR(400),
  verified_at DATETIME(6),
  active BOOLEAN NOT NULL,
  created_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL
) ENGINE = InnoDB;

-- organisation_id names a supplier or a member, as the role says; Oldham's own roles have none.
CREATE TABLE role_grant (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  account_id BIGINT NOT NULL,
  role VARCHAR(30) NOT NULL,
  organisation_id BIGINT,
  granted_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6),
  version BIGINT NOT NULL,
  CONSTRAINT role_grant_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;
CREATE INDEX role_grant_organisation ON role_grant (organisation_id, role);

-- Only the hash of a link's secret is kept: a copy of this table opens nothing.
CREATE TABLE email_link (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  secret_hash CHAR(64) NOT NULL UNIQUE,
  purpose VARCHAR(20) NOT NULL,
  account_id BIGINT NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at DATETIME(6),
  version BIGINT NOT NULL,
  CONSTRAINT email_link_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;

CREATE TABLE sign_in_failure (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  email VARCHAR(254) NOT NULL,
  address VARCHAR(64) NOT NULL,
  failed_at DATETIME(6) NOT NULL
) ENGINE = InnoDB;
CREATE INDEX sign_in_failure_recent ON sign_in_failure (email, failed_at);
CREATE INDEX sign_in_failure_address ON sign_in_failure (address, failed_at);
