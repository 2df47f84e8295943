-- Fingerprint of what suppliers read when they were asked for less than ten days: their consent is to that (R22).
-- Empty for requests of before, which hold no longer.
ALTER TABLE shorter_time ADD COLUMN about CHAR(64) NOT NULL DEFAULT '' AFTER reason;
