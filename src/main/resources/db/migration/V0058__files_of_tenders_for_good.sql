-- Every file that ever was in a tender's papers: its supplier reads it for good, also when a later submission lacks it.
CREATE TABLE bid_document (
  bid_id BIGINT NOT NULL,
  document_id BIGINT NOT NULL,
  PRIMARY KEY (bid_id, document_id),
  CONSTRAINT bid_document_bid FOREIGN KEY (bid_id) REFERENCES bid (id),
  CONSTRAINT bid_document_document FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB;

INSERT INTO bid_document (bid_id, document_id) SELECT DISTINCT bid_id, document_id FROM bid_file;
INSERT IGNORE INTO bid_document (bid_id, document_id) SELECT b.id, f.document_id FROM opened_tender_file f
  JOIN opened_tender t ON t.id = f.tender_id JOIN bid b ON b.reference = t.reference;
