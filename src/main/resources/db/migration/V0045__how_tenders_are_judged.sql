-- The formula for the price, the tie-break and the meaning of the marks are chosen for each competition (R34, R35), and a
-- question may ask for a minimum mark.
ALTER TABLE mini_competition
  ADD COLUMN price_model VARCHAR(20) AFTER price_weight,
  ADD COLUMN tie_break VARCHAR(20) AFTER price_model,
  ADD COLUMN meanings TEXT AFTER tie_break;

ALTER TABLE competition_question
  ADD COLUMN minimum_mark INT NOT NULL DEFAULT 0 AFTER word_limit;

-- What suppliers were told where there was nothing to choose.
UPDATE mini_competition
SET price_model = 'LOWEST_OVER_PRICE',
  tie_break = 'QUALITY',
  meanings = 'No answer or not relevant\nPoor\nPartly meets the need\nMeets the need\nGood\nExcellent'
WHERE status <> 'DRAFT';
