-- Who judged an answer is known by account, so that what somebody with an interest judged can be taken away (R15).
ALTER TABLE answer_judgement
  ADD COLUMN judged_by BIGINT AFTER reason;

UPDATE answer_judgement j
JOIN (SELECT name, MIN(id) AS id FROM account GROUP BY name HAVING COUNT(*) = 1) a ON a.name = j.judged_by_name
SET j.judged_by = a.id;

-- What a partner declared before the application was submitted stays on record when it is named no more (R55).
ALTER TABLE partner
  ADD COLUMN removed_at DATETIME(6) AFTER declared_at,
  ADD INDEX partner_of (application_id, question_code, email),
  DROP CONSTRAINT partner_once;
