package coop.councils.dps.competition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The {@link Conditions} as stored; empty until they are written. */
@Embeddable
class Particulars {

  private String terms;

  @Column(name = "contact_name")
  private String contactName;

  @Column(name = "contact_email")
  private String contactEmail;

  @Column(name = "renewal_months")
  private Integer renewalMonths;

  protected Particulars() {}

  Particulars(Conditions conditions) {
    terms = conditions.terms();
    contactName = conditions.contactName();
    contactEmail = conditions.contactEmail();
    renewalMonths = conditions.renewal().months();
  }

  Conditions conditions() {
    return new Conditions(terms, contactName, contactEmail, Conditions.Renewal.of(renewalMonths));
  }
}
