-- Self-declarations after admission: asked for by Oldham (R16), or made by the supplier of its own accord.
CREATE TABLE self_declaration (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(20) NOT NULL UNIQUE,
  supplier_id BIGINT NOT NULL,
  reason TEXT,
  asked_at DATETIME(6),
  asked_by_name VARCHAR(160),
  due_on DATE,
  questionnaire_id BIGINT,
  grounds VARCHAR(400),
  details TEXT,
  declared_at DATETIME(6),
  declared_by_name VARCHAR(160),
  declared_post VARCHAR(160),
  version BIGINT NOT NULL,
  -- One at a time waits for an answer.
  waits TINYINT AS (IF(declared_at IS NULL, 1, NULL)) PERSISTENT,
  CONSTRAINT self_declaration_once UNIQUE (supplier_id, waits),
  CONSTRAINT self_declaration_supplier FOREIGN KEY (supplier_id) REFERENCES supplier (id)
) ENGINE = InnoDB;
