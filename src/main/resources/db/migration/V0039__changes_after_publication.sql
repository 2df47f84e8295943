-- What happens to a competition between publication and the award: proposed by one person, confirmed by another.
CREATE TABLE competition_change (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  competition_id BIGINT NOT NULL,
  kind VARCHAR(12) NOT NULL,
  status VARCHAR(10) NOT NULL,
  number INT,
  reason TEXT NOT NULL,
  significant BOOLEAN NOT NULL,
  what_next TEXT,
  outage_from DATETIME(6),
  outage_until DATETIME(6),
  evidence TEXT,
  proposed_by BIGINT NOT NULL,
  proposed_by_name VARCHAR(160) NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  decided_by BIGINT,
  decided_by_name VARCHAR(160),
  decided_at DATETIME(6),
  sent_back_reason TEXT,
  -- Holds the competition while the proposal waits, so that no two wait at once.
  waiting_for BIGINT AS (IF(status = 'PROPOSED', competition_id, NULL)) PERSISTENT UNIQUE,
  version BIGINT NOT NULL,
  CONSTRAINT competition_change_number UNIQUE (competition_id, number),
  CONSTRAINT competition_change_competition FOREIGN KEY (competition_id) REFERENCES mini_competition (id)
) ENGINE = InnoDB;

CREATE TABLE changed_part (
  change_id BIGINT NOT NULL,
  position INT NOT NULL,
  field VARCHAR(20) NOT NULL,
  -- Number of the question or id of the document, where the field has several.
  subject BIGINT,
  before_text TEXT NOT NULL,
  after_text TEXT NOT NULL,
  PRIMARY KEY (change_id, position),
  CONSTRAINT changed_part_change FOREIGN KEY (change_id) REFERENCES competition_change (id)
) ENGINE = InnoDB;
