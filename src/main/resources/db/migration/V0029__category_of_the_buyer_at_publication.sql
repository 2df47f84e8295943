-- What the buyer was when it invited suppliers, which decides whether it may award (R19). Of competitions published
-- before this was kept, the category of today is the best that is known.
ALTER TABLE mini_competition ADD COLUMN buyer_category VARCHAR(20) AFTER invited_hash;
UPDATE mini_competition c JOIN member m ON m.id = c.member_id SET c.buyer_category = m.category
WHERE c.published_at IS NOT NULL;
