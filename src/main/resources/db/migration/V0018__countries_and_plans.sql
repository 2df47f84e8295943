-- A buyer's country, not only its bank holidays, decides where awards are published (R52).
ALTER TABLE member CHANGE nation country VARCHAR(20) NOT NULL;
UPDATE member SET country = 'ENGLAND' WHERE country = 'ENGLAND_AND_WALES';
UPDATE member SET country = 'WALES'
WHERE country = 'ENGLAND' AND id IN (SELECT member_id FROM house_style WHERE welsh AND member_id IS NOT NULL);
ALTER TABLE member
  ADD CONSTRAINT member_country CHECK (country IN ('ENGLAND', 'WALES', 'SCOTLAND', 'NORTHERN_IRELAND'));

-- What an invitation tells beyond the deadline; null in competitions that were published before it did.
ALTER TABLE mini_competition
  ADD COLUMN extension TEXT,
  ADD COLUMN decision_by DATE,
  ADD COLUMN standstill_planned BOOLEAN;
