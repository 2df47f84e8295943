-- Tenders hold the gate side by side and leave it as it is; nothing reads how many passed.
ALTER TABLE bid_gate DROP COLUMN seq;
