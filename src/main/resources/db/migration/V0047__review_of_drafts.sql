-- A colleague reads a draft, says what they think of it, and signs it off before it is published.
CREATE TABLE draft_comment (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  competition_id BIGINT NOT NULL,
  words TEXT NOT NULL,
  made_by_name VARCHAR(160) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  CONSTRAINT draft_comment_competition FOREIGN KEY (competition_id) REFERENCES mini_competition (id)
) ENGINE = InnoDB;

CREATE TABLE draft_sign_off (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  competition_id BIGINT NOT NULL,
  fingerprint CHAR(64) NOT NULL,
  signed_by BIGINT NOT NULL,
  signed_by_name VARCHAR(160) NOT NULL,
  signed_at DATETIME(6) NOT NULL,
  CONSTRAINT draft_sign_off_competition FOREIGN KEY (competition_id) REFERENCES mini_competition (id),
  CONSTRAINT draft_sign_off_account FOREIGN KEY (signed_by) REFERENCES account (id)
) ENGINE = InnoDB;
