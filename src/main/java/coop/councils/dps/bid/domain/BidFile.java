package coop.councils.dps.bid.domain;

import coop.councils.dps.shared.Concealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A file in one of its slots, with why it is confidential, if it is (R56). */
@Entity
@Table(name = "bid_file")
class BidFile {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "bid_id")
  private Bid bid;

  @Column(name = "document_id")
  private Long documentId;

  @Enumerated(EnumType.STRING)
  private FileSlot slot;

  @Column(name = "sealed_reason")
  private Concealed confidential;

  @Version
  private long version;

  protected BidFile() {}

  BidFile(Bid bid, Attachment attachment) {
    this.bid = bid;
    this.documentId = attachment.documentId();
    this.slot = attachment.slot();
    keepConfidential(attachment.confidential());
  }

  final void keepConfidential(String reason) {
    confidential = Concealed.of(reason);
  }

  boolean isOf(long document) {
    return documentId == document;
  }

  boolean is(long document, FileSlot where) {
    return isOf(document) && slot == where;
  }

  Attachment attachment() {
    return new Attachment(documentId, slot, Concealed.textOf(confidential));
  }
}
