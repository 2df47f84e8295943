-- Who did what, when. What would tell that a tender exists is sealed: no page shows it
-- to anybody before the opening.
-- Rows are only ever added: the triggers refuse change and removal by any account.
CREATE TABLE audit_event (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  at DATETIME(6) NOT NULL,
  actor_id BIGINT,
  actor_name VARCHAR(200) NOT NULL,
  action VARCHAR(80) NOT NULL,
  subject VARCHAR(40) NOT NULL,
  details LONGTEXT NOT NULL CHECK (JSON_VALID(details)),
  request VARCHAR(20),
  sealed BOOLEAN NOT NULL
) ENGINE = InnoDB;
CREATE INDEX audit_event_subject ON audit_event (subject, id);
CREATE INDEX audit_event_at ON audit_event (at);

-- References whose sealed events may be read, since the tenders were opened.
CREATE TABLE lifted_seal (
  subject VARCHAR(40) PRIMARY KEY
) ENGINE = InnoDB;

CREATE TRIGGER audit_event_is_never_changed BEFORE UPDATE ON audit_event
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit record is append-only';
CREATE TRIGGER audit_event_is_never_removed BEFORE DELETE ON audit_event
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit record is append-only';
