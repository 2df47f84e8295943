-- Criteria that buyers may draw from, kept by Oldham; each refines what the DPS was advertised with (R24).
CREATE TABLE library_criterion (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  reference VARCHAR(20) NOT NULL UNIQUE,
  theme VARCHAR(30) NOT NULL,
  lot_number INT,
  title VARCHAR(160) NOT NULL,
  text TEXT NOT NULL,
  word_limit INT NOT NULL,
  retired BOOLEAN NOT NULL,
  version BIGINT NOT NULL
) ENGINE = InnoDB;
INSERT INTO library_criterion (reference, theme, lot_number, title, text, word_limit, retired, version) VALUES
('LCR-0000-0000-0001', 'QUALITY', NULL, 'Method', 'How will you do the work, step by step, and how will you know that it succeeds? Name the risks that you see and what you do about each.', 750, FALSE, 1),
('LCR-0000-0000-0002', 'QUALITY', NULL, 'People', 'Who will do the work, what have they done that is like it, and how do you make sure that they are there when we need them?', 500, FALSE, 1),
('LCR-0000-0000-0003', 'QUALITY', 1, 'Policy that is tested', 'How will you test the policy with those whom it concerns before councillors decide on it, and how will you show what the test found?', 750, FALSE, 1),
('LCR-0000-0000-0004', 'QUALITY', 2, 'Capacity that lasts', 'What will people here be able to do without you when the work has ended, and how will you and we see that they can?', 750, FALSE, 1),
('LCR-0000-0000-0005', 'COOPERATIVE_VALUES', NULL, 'Cooperative values', 'How do cooperative values, such as democracy, equality and self-help, shape the way in which you will do this work, and what follows for residents and staff?', 500, FALSE, 1),
('LCR-0000-0000-0006', 'COOPERATIVE_VALUES', NULL, 'Residents as partners', 'How will residents and communities share in deciding what is done, and how will those be heard who seldom are?', 500, FALSE, 1),
('LCR-0000-0000-0007', 'SOCIAL_VALUE', NULL, 'Social value', 'What lasting good will the work do for people and places here beyond its purpose, how much of it, by when, and how will it be measured?', 500, FALSE, 1),
('LCR-0000-0000-0008', 'SOCIAL_VALUE', NULL, 'Fair work and the local economy', 'How will the work create fair pay, skills and chances here, for cooperatives, small firms and social enterprises too?', 500, FALSE, 1);

-- The theme of the library's criterion that a question was drawn from; null for a question of the buyer's own.
ALTER TABLE competition_question ADD COLUMN theme VARCHAR(30);
