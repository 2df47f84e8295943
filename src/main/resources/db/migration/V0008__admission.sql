-- The selection questionnaire is data; an answer keeps the version it was given under.
CREATE TABLE questionnaire (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  name VARCHAR(120) NOT NULL,
  in_force_from DATE NOT NULL
) ENGINE = InnoDB;

CREATE TABLE question (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  questionnaire_id BIGINT NOT NULL,
  code VARCHAR(20) NOT NULL,
  section VARCHAR(40) NOT NULL,
  position INT NOT NULL,
  type VARCHAR(20) NOT NULL,
  lot_number INT,
  text VARCHAR(600) NOT NULL,
  guidance VARCHAR(1200),
  why VARCHAR(600) NOT NULL,
  word_limit INT,
  asked_when VARCHAR(200),
  CONSTRAINT question_code UNIQUE (questionnaire_id, code),
  CONSTRAINT question_questionnaire FOREIGN KEY (questionnaire_id) REFERENCES questionnaire (id)
) ENGINE = InnoDB;

CREATE TABLE application (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(20) NOT NULL UNIQUE,
  supplier_id BIGINT NOT NULL,
  questionnaire_id BIGINT NOT NULL,
  started_at DATETIME(6) NOT NULL,
  submitted_at DATETIME(6),
  submitted_by VARCHAR(160),
  declared_post VARCHAR(160),
  decide_by DATE,
  version BIGINT NOT NULL,
  CONSTRAINT application_supplier FOREIGN KEY (supplier_id) REFERENCES supplier (id),
  CONSTRAINT application_questionnaire FOREIGN KEY (questionnaire_id) REFERENCES questionnaire (id)
) ENGINE = InnoDB;
CREATE INDEX application_of_supplier ON application (supplier_id, started_at);
CREATE INDEX application_queue ON application (decide_by);

-- One row a lot applied for: each is decided on its own, by two people.
CREATE TABLE lot_request (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  lot_number INT NOT NULL,
  status VARCHAR(20) NOT NULL,
  proposed_outcome VARCHAR(10),
  reasons TEXT,
  unmet TEXT,
  remedy TEXT,
  proposed_by BIGINT,
  proposed_by_name VARCHAR(160),
  proposed_at DATETIME(6),
  decided_by BIGINT,
  decided_by_name VARCHAR(160),
  decided_at DATETIME(6),
  sent_back_reason TEXT,
  version BIGINT NOT NULL,
  CONSTRAINT lot_request_lot UNIQUE (application_id, lot_number),
  CONSTRAINT lot_request_application FOREIGN KEY (application_id) REFERENCES application (id)
) ENGINE = InnoDB;
CREATE INDEX lot_request_status ON lot_request (status, application_id);

CREATE TABLE answer (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT NOT NULL,
  question_code VARCHAR(20) NOT NULL,
  value MEDIUMTEXT NOT NULL,
  answered_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT answer_question UNIQUE (application_id, question_code),
  CONSTRAINT answer_application FOREIGN KEY (application_id) REFERENCES application (id)
) ENGINE = InnoDB;

CREATE TABLE admission (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  supplier_id BIGINT NOT NULL,
  lot_number INT NOT NULL,
  application_id BIGINT NOT NULL,
  admitted_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6),
  version BIGINT NOT NULL,
  -- One at a time for a supplier and a lot; those that ended do not count.
  holds TINYINT AS (IF(ended_at IS NULL, 1, NULL)) PERSISTENT,
  CONSTRAINT admission_once UNIQUE (supplier_id, lot_number, holds),
  CONSTRAINT admission_supplier FOREIGN KEY (supplier_id) REFERENCES supplier (id)
) ENGINE = InnoDB;
CREATE INDEX admission_lot ON admission (lot_number, supplier_id);

INSERT INTO questionnaire (id, name, in_force_from) VALUES (1, 'First questionnaire', '2020-04-01');
INSERT INTO question (questionnaire_id, code, section, position, type, lot_number, text, guidance, why, word_limit, asked_when) VALUES
(1, '2.1a', 'exclusion', 1, 'YES_NO', NULL,
 'In the past five years, has your organisation, or anyone who directs or controls it, been convicted of a serious offence?',
 'This covers taking part in a criminal organisation, corruption, fraud, terrorism, money laundering, child labour or human trafficking, anywhere in the world.',
 'The law asks every public buyer to check this. A conviction does not close the door: we must look at what you have done since.', NULL, NULL),
(1, '3.1a', 'exclusion', 2, 'YES_NO', NULL,
 'Has a court or tax authority found that your organisation did not pay tax or social security contributions that it owed?',
 'Answer for the country where you are established and for the United Kingdom.',
 'The law asks every public buyer to check this.', NULL, NULL),
(1, '4.1', 'exclusion', 3, 'YES_NO', NULL,
 'In the past three years, has any of these applied to your organisation: breach of environmental, social or labour law; insolvency; grave professional misconduct; an agreement to distort competition; a conflict of interest; serious failure in an earlier public contract; or misleading a public buyer?',
 NULL,
 'Each of these lets a public buyer exclude a supplier, after looking at the facts and at what was put right.', NULL, NULL),
(1, '4.3', 'exclusion', 4, 'TEXT', NULL,
 'Tell us what happened, when, and what you have done to put it right',
 'Say who was involved, the date of any decision or conviction, any compensation paid, how you worked with the authorities, and what you changed so that it cannot happen again.',
 'We must consider this before we decide anything, and give our reasons.', 500, '2.1a=yes|3.1a=yes|4.1=yes'),
(1, '7.1a', 'insurance', 5, 'CHOICE', NULL,
 'Do you have employer''s liability insurance of at least £5 million?',
 'It is a legal duty once you employ anybody. A sole trader without staff does not need it.',
 'Councils need to know that people who work for you are covered.', NULL, NULL),
(1, '7.1b', 'insurance', 6, 'CHOICE', NULL,
 'Do you have public liability insurance?',
 'The level is set in each mini-competition. You do not have to buy cover before you win work.',
 'Councils need to know that the public is covered.', NULL, NULL),
(1, '7.1c', 'insurance', 7, 'CHOICE', NULL,
 'Do you have professional indemnity insurance?',
 'The level is set in each mini-competition. You do not have to buy cover before you win work.',
 'Advice that turns out wrong can cost a council money.', NULL, NULL),
(1, '6.1-lot1', 'experience', 8, 'TEXT', 1,
 'Describe a piece of policy development or policy testing that your organisation carried out in the last three years',
 'Say for whom, what you did, how cooperative values shaped it and what changed because of it. Work paid for by a grant counts.',
 'It shows whether your organisation can inspire and design cooperative policy, which is what Lot 1 is for.', 500, NULL),
(1, '6.1-lot2', 'experience', 9, 'TEXT', 2,
 'Describe how your organisation built the capacity of a council, a community or a cooperative in the last three years',
 'Say for whom, what you did, what people could do afterwards that they could not do before, and what legacy it left. Work paid for by a grant counts.',
 'It shows whether your organisation can build capacity that lasts, which is what Lot 2 is for.', 500, NULL);
