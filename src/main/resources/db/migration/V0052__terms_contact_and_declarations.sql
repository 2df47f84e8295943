-- What a draft says beside the requirement; drafts and competitions of before say nothing of it.
ALTER TABLE mini_competition
  ADD COLUMN background TEXT NULL AFTER title,
  ADD COLUMN outcomes TEXT NULL AFTER description,
  ADD COLUMN vat VARCHAR(10) NULL AFTER budget,
  ADD COLUMN terms TEXT NULL AFTER extension,
  ADD COLUMN contact_name VARCHAR(160) NULL AFTER terms,
  ADD COLUMN contact_email VARCHAR(254) NULL AFTER contact_name,
  ADD COLUMN renewal_months INT NULL AFTER contact_email;
