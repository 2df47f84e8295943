-- A question as everybody reads it, where the buyer took out what tells who asked; null where it stands as asked (R28).
ALTER TABLE clarification ADD COLUMN wording TEXT NULL AFTER question;
