-- What an officer thinks of one answer. It counts while the answer stays as it was.
CREATE TABLE answer_judgement (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  question_code VARCHAR(20) NOT NULL,
  verdict VARCHAR(10) NOT NULL,
  reason TEXT NOT NULL,
  judged_by_name VARCHAR(160) NOT NULL,
  judged_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT answer_judgement_once UNIQUE (application_id, question_code),
  CONSTRAINT answer_judgement_application FOREIGN KEY (application_id) REFERENCES application (id)
) ENGINE = InnoDB;
