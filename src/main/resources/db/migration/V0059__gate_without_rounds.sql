-- Every gate had one round; a competition that is run again is another one.
ALTER TABLE bid_gate DROP COLUMN round;
