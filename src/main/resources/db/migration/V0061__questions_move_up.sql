-- The questions after one that is taken out move up one after the other, and for a moment two have the same number. That
-- no two keep it is held by the competition, which is locked by its version whenever its questions change.
ALTER TABLE competition_question
  DROP INDEX competition_question_number,
  ADD INDEX competition_question_number (competition_id, number);
