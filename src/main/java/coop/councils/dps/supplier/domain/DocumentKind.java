package coop.councils.dps.supplier.domain;

/** What a file of the library proves; insurance and certificates run out. */
public enum DocumentKind {
  EMPLOYERS_LIABILITY(true),
  PUBLIC_LIABILITY(true),
  PROFESSIONAL_INDEMNITY(true),
  CERTIFICATE(true),
  ACCOUNTS(false),
  POLICY(false),
  OTHER(false);

  private final boolean expires;

  DocumentKind(boolean expires) {
    this.expires = expires;
  }

  /** Whether its last day must be given; for the others it may be. */
  public boolean expires() {
    return expires;
  }
}
