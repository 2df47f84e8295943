-- A title of the old register may have 300 characters, and the letter puts its own words ahead of it.
ALTER TABLE letter
  MODIFY title VARCHAR(600) NOT NULL;

-- Of equal totals the winner alone is first.
UPDATE historic_tender SET place = 2 WHERE place = 1 AND NOT winner;

-- The mail that takes a letter bears its title. A note names several addresses.
ALTER TABLE outbox_message MODIFY subject VARCHAR(600) NOT NULL;
ALTER TABLE letter_event MODIFY note VARCHAR(2000) NOT NULL;
