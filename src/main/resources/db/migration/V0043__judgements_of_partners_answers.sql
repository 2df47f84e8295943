-- Answers that partners gave for themselves are judged like those of the applicant, each for itself.
ALTER TABLE answer_judgement
  ADD COLUMN partner VARCHAR(24) NOT NULL DEFAULT '' AFTER question_code,
  ADD CONSTRAINT answer_judgement_of UNIQUE (application_id, partner, question_code),
  DROP CONSTRAINT answer_judgement_once;
