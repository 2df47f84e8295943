-- Welsh words of letters that a person approved; what is not here is a draft translation (R59).
CREATE TABLE approved_text (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  text_key VARCHAR(120) NOT NULL UNIQUE,
  words TEXT NOT NULL,
  approved_by VARCHAR(160) NOT NULL,
  approved_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL
) ENGINE = InnoDB;
