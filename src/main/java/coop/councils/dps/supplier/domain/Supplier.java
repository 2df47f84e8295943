package coop.councils.dps.supplier.domain;

import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Reference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * An organisation, or one person in business alone, that wants to work for the members.
 *
 * <p>Created by its first administrator. Its number in a public register, where it has one, is its own: a second
 * organisation cannot take it.
 */
@Entity
@Table(name = "supplier")
public class Supplier {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Reference reference;
  private String name;

  @Enumerated(EnumType.STRING)
  private OrganisationType type;

  @Enumerated(EnumType.STRING)
  @Column(name = "identifier_scheme")
  private IdentifierScheme scheme;

  private String identifier;

  @Column(name = "address_lines")
  private String addressLines;

  private String postcode;
  private String website;
  private boolean sme;
  private boolean vcse;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "merged_into")
  private Long mergedInto;

  @Version
  private long version;

  protected Supplier() {}

  public Supplier(OrganisationDetails details, Instant now) {
    this.reference = Reference.random("SUP");
    this.createdAt = now;
    describe(details);
  }

  public final void describe(OrganisationDetails details) {
    name = details.name();
    type = details.type();
    scheme = details.scheme();
    identifier = details.identifier();
    addressLines = details.addressLines();
    postcode = details.postcode();
    website = details.website();
    sme = details.sme();
    vcse = details.vcse();
  }

  /** It was a duplicate of another: it is closed, and its number is free for the other to take. */
  public void mergeInto(long kept) {
    mayBeMerged().orRefuse();
    mergedInto = kept;
    identifier = null;
  }

  /** Refuses one that is merged already. */
  public Decision mayBeMerged() {
    return Decision.allowedIf(mergedInto == null, "SUPPLIER", "merge.mergedAlready", name);
  }

  public Long id() {
    return id;
  }

  public Reference reference() {
    return reference;
  }

  public long version() {
    return version;
  }
}
