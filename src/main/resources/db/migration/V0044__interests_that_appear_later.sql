-- An officer who finds an interest after having declared none declares again; what was said before stays.
ALTER TABLE assessor_declaration
  ADD INDEX assessor_declaration_of (application_id, account_id),
  DROP CONSTRAINT assessor_declaration_once;
