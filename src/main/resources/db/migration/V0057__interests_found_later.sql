-- Whoever declared no interest may find one later, and then declares it beside the first declaration (R20).
ALTER TABLE interest_declaration DROP INDEX interest_declaration_once,
  ADD CONSTRAINT interest_declaration_once UNIQUE (competition_id, account_id, has_interest);
