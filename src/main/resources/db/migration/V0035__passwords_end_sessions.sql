-- A session holds as long as the password with which it began.
ALTER TABLE account ADD COLUMN passwords_chosen INT NOT NULL DEFAULT 0;
