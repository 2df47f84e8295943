-- Behind which addresses a member's people are reached; the first is that of the contact, unless everybody may have it.
ALTER TABLE member ADD COLUMN email_domains VARCHAR(400) NOT NULL DEFAULT '' AFTER contact_email;
UPDATE member SET email_domains = LOWER(SUBSTRING_INDEX(contact_email, '@', -1)), version = version + 1
WHERE LOWER(SUBSTRING_INDEX(contact_email, '@', -1)) NOT IN ('aol.com', 'btinternet.com', 'gmail.com',
  'googlemail.com', 'gmx.com', 'hotmail.co.uk', 'hotmail.com', 'icloud.com', 'live.co.uk', 'live.com', 'mail.com',
  'me.com', 'msn.com', 'outlook.com', 'proton.me', 'protonmail.com', 'sky.com', 'talktalk.net', 'virginmedia.com',
  'yahoo.co.uk', 'yahoo.com');
ALTER TABLE member ALTER COLUMN email_domains DROP DEFAULT;
