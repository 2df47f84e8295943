package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.WrittenOnce;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * What an officer said about their interests before they opened an application, or found later. What was said
 * stays.
 */
@Entity
@WrittenOnce
@Table(name = "assessor_declaration")
public class AssessorDeclaration {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "application_id")
  private Long applicationId;

  @Column(name = "account_id")
  private Long accountId;

  @Column(name = "person_name")
  private String personName;

  @Column(name = "has_interest")
  private boolean hasInterest;

  private String details;

  @Column(name = "declared_at")
  private Instant declaredAt;

  protected AssessorDeclaration() {}

  /** @param details what the interest is; null where there is none */
  public AssessorDeclaration(Application application, Actor officer, String details, Instant now) {
    this.applicationId = application.id();
    this.accountId = officer.accountId();
    this.personName = officer.name();
    this.hasInterest = details != null;
    this.details = details;
    this.declaredAt = now;
  }
}
