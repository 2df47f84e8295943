-- What these held is sealed since V0037.
ALTER TABLE bid_answer DROP COLUMN text, MODIFY sealed_text LONGBLOB NOT NULL;
ALTER TABLE bid DROP COLUMN price;
