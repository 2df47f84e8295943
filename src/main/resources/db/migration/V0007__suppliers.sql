CREATE TABLE supplier (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(20) NOT NULL UNIQUE,
  name VARCHAR(160) NOT NULL,
  type VARCHAR(30) NOT NULL,
  identifier_scheme VARCHAR(10) NOT NULL,
  identifier VARCHAR(20),
  address_lines VARCHAR(400) NOT NULL,
  postcode VARCHAR(10) NOT NULL,
  website VARCHAR(200),
  sme BOOLEAN NOT NULL,
  vcse BOOLEAN NOT NULL,
  created_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT supplier_identifier UNIQUE (identifier_scheme, identifier)
) ENGINE = InnoDB;
CREATE INDEX supplier_name ON supplier (name);
