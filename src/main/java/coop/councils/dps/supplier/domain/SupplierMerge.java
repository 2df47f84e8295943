package coop.councils.dps.supplier.domain;

import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.WrittenOnce;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a duplicate was merged into an organisation: how it was called until then, by whom, when and why. */
@Entity
@WrittenOnce
@Table(name = "supplier_merge")
public class SupplierMerge {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "kept_id")
  private Long keptId;

  @Column(name = "merged_id")
  private Long mergedId;

  @Column(name = "merged_reference")
  private Reference mergedReference;

  @Column(name = "merged_name")
  private String mergedName;

  @Enumerated(EnumType.STRING)
  @Column(name = "merged_scheme")
  private IdentifierScheme mergedScheme;

  @Column(name = "merged_identifier")
  private String mergedIdentifier;

  private String reason;

  @Column(name = "merged_by_name")
  private String mergedByName;

  @Column(name = "merged_at")
  private Instant mergedAt;

  protected SupplierMerge() {}

  public SupplierMerge(SupplierRow kept, SupplierRow merged, String reason, Actor officer, Instant now) {
    this.keptId = kept.id();
    this.mergedId = merged.id();
    this.mergedReference = merged.reference();
    this.mergedName = merged.name();
    this.mergedScheme = merged.scheme();
    this.mergedIdentifier = merged.identifier();
    this.reason = reason;
    this.mergedByName = officer.name();
    this.mergedAt = now;
  }
}
