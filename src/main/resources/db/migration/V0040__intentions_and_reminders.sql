-- What an invited supplier says it means to do; says nothing of a tender.
CREATE TABLE tender_intention (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  competition_id BIGINT NOT NULL,
  supplier_id BIGINT NOT NULL,
  choice VARCHAR(10) NOT NULL,
  reason TEXT,
  said_by_name VARCHAR(160) NOT NULL,
  said_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT tender_intention_supplier UNIQUE (competition_id, supplier_id),
  CONSTRAINT tender_intention_competition FOREIGN KEY (competition_id) REFERENCES mini_competition (id)
) ENGINE = InnoDB;

-- Each reminder once for a deadline; an extension begins them anew.
CREATE TABLE tender_reminder (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  competition_id BIGINT NOT NULL,
  deadline_utc DATETIME(6) NOT NULL,
  days_before INT NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  CONSTRAINT tender_reminder_once UNIQUE (competition_id, deadline_utc, days_before),
  CONSTRAINT tender_reminder_competition FOREIGN KEY (competition_id) REFERENCES mini_competition (id)
) ENGINE = InnoDB;
