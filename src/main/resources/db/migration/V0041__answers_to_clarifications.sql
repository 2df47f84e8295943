-- One answer may serve several questions; it is only ever added to.
CREATE TABLE clarification_answer (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(20) NOT NULL UNIQUE,
  competition_id BIGINT NOT NULL,
  topic VARCHAR(80) NOT NULL,
  text TEXT NOT NULL,
  document_id BIGINT,
  answered_at DATETIME(6) NOT NULL,
  CONSTRAINT clarification_answer_competition FOREIGN KEY (competition_id) REFERENCES mini_competition (id),
  CONSTRAINT clarification_answer_document FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB;

CREATE TABLE clarification_addendum (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  answer_id BIGINT NOT NULL,
  text TEXT NOT NULL,
  added_at DATETIME(6) NOT NULL,
  CONSTRAINT clarification_addendum_answer FOREIGN KEY (answer_id) REFERENCES clarification_answer (id)
) ENGINE = InnoDB;

ALTER TABLE clarification ADD COLUMN answer_id BIGINT,
  ADD CONSTRAINT clarification_answered FOREIGN KEY (answer_id) REFERENCES clarification_answer (id);

INSERT INTO clarification_answer (reference, competition_id, topic, text, answered_at)
  SELECT CONCAT('CA', SUBSTRING(reference, 3)), competition_id, '', answer, answered_at FROM clarification
  WHERE answer IS NOT NULL;
UPDATE clarification c JOIN clarification_answer a ON a.reference = CONCAT('CA', SUBSTRING(c.reference, 3))
  SET c.answer_id = a.id;
ALTER TABLE clarification DROP COLUMN answer, DROP COLUMN answered_at;
