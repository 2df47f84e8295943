-- Which organisation a duplicate was merged into. Its row stays, without its number, which is free again.
ALTER TABLE supplier
  ADD COLUMN merged_into BIGINT,
  ADD CONSTRAINT supplier_merged_into FOREIGN KEY (merged_into) REFERENCES supplier (id);

CREATE TABLE supplier_merge (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  kept_id BIGINT NOT NULL,
  merged_id BIGINT NOT NULL UNIQUE,
  merged_reference VARCHAR(20) NOT NULL,
  merged_name VARCHAR(160) NOT NULL,
  merged_scheme VARCHAR(10) NOT NULL,
  merged_identifier VARCHAR(20),
  reason TEXT NOT NULL,
  merged_by_name VARCHAR(160) NOT NULL,
  merged_at DATETIME(6) NOT NULL,
  CONSTRAINT supplier_merge_kept FOREIGN KEY (kept_id) REFERENCES supplier (id),
  CONSTRAINT supplier_merge_merged FOREIGN KEY (merged_id) REFERENCES supplier (id)
) ENGINE = InnoDB;
CREATE INDEX supplier_merge_of_kept ON supplier_merge (kept_id);
