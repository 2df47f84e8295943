-- Officers of members who ask for access. Only the hash of a link's secret is kept; a request that nobody confirmed is
-- removed once its link is too old.
CREATE TABLE access_request (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(20) NOT NULL UNIQUE,
  member_id BIGINT NOT NULL,
  name VARCHAR(160) NOT NULL,
  post VARCHAR(160) NOT NULL,
  email VARCHAR(254) NOT NULL,
  reason TEXT NOT NULL,
  status VARCHAR(20) NOT NULL,
  secret_hash CHAR(64) NOT NULL UNIQUE,
  asked_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  confirmed_at DATETIME(6),
  role VARCHAR(30),
  decline_reason TEXT,
  decided_by_name VARCHAR(160),
  decided_at DATETIME(6),
  version BIGINT NOT NULL,
  CONSTRAINT access_request_member FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB;
CREATE INDEX access_request_email ON access_request (email, status);
