-- The criterion that a question is a part of; null for a question that is a criterion of its own (R25).
ALTER TABLE competition_question ADD COLUMN part_of VARCHAR(160) NULL AFTER title;
