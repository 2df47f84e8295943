-- Weights over the criteria of the library, to begin a draft from.
CREATE TABLE competition_template (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(20) NOT NULL UNIQUE,
  name VARCHAR(160) NOT NULL,
  lot_number INT,
  price_weight DECIMAL(5,2) NOT NULL,
  retired BOOLEAN NOT NULL,
  version BIGINT NOT NULL
) ENGINE = InnoDB;

CREATE TABLE template_criterion (
  template_id BIGINT NOT NULL,
  criterion_id BIGINT NOT NULL,
  weight DECIMAL(5,2) NOT NULL,
  PRIMARY KEY (template_id, criterion_id),
  CONSTRAINT template_criterion_template FOREIGN KEY (template_id) REFERENCES competition_template (id),
  CONSTRAINT template_criterion_criterion FOREIGN KEY (criterion_id) REFERENCES library_criterion (id)
) ENGINE = InnoDB;

INSERT INTO competition_template (reference, name, lot_number, price_weight, retired, version) VALUES
('TPL-0000-0000-0001', 'Policy that is tested with residents', 1, 20, FALSE, 1),
('TPL-0000-0000-0002', 'Training that lasts', 2, 30, FALSE, 1);

INSERT INTO template_criterion (template_id, criterion_id, weight)
SELECT t.id, c.id, w.weight FROM competition_template t
JOIN (SELECT 'TPL-0000-0000-0001' AS template, 'LCR-0000-0000-0003' AS criterion, 35 AS weight
  UNION ALL SELECT 'TPL-0000-0000-0001', 'LCR-0000-0000-0002', 20
  UNION ALL SELECT 'TPL-0000-0000-0001', 'LCR-0000-0000-0006', 15
  UNION ALL SELECT 'TPL-0000-0000-0001', 'LCR-0000-0000-0007', 10
  UNION ALL SELECT 'TPL-0000-0000-0002', 'LCR-0000-0000-0001', 30
  UNION ALL SELECT 'TPL-0000-0000-0002', 'LCR-0000-0000-0004', 25
  UNION ALL SELECT 'TPL-0000-0000-0002', 'LCR-0000-0000-0008', 15) w ON w.template = t.reference
JOIN library_criterion c ON c.reference = w.criterion;
