-- A draft changes as a whole: whoever reads it, signs it off or publishes it does so for the revision they saw.
ALTER TABLE mini_competition
  ADD COLUMN revision INT NOT NULL DEFAULT 0 AFTER ended_reason;
