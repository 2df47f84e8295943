package coop.councils.dps.evaluation.domain;

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
 * What a person said, before seeing any tender, about interests in who tendered (R20). Said once: whoever declared an
 * interest neither reads nor scores.
 */
@Entity
@WrittenOnce
@Table(name = "interest_declaration")
public class InterestDeclaration {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "competition_id")
  private Long competitionId;

  @Column(name = "account_id")
  private Long accountId;

  @Column(name = "person_name")
  private String personName;

  @Column(name = "has_interest")
  private boolean hasInterest;

  private String details;

  @Column(name = "declared_at")
  private Instant declaredAt;

  protected InterestDeclaration() {}

  /** @param details of the interest; null when there is none */
  public InterestDeclaration(long competitionId, Actor person, boolean hasInterest, String details, Instant now) {
    this.competitionId = competitionId;
    this.accountId = person.accountId();
    this.personName = person.name();
    this.hasInterest = hasInterest;
    this.details = details;
    this.declaredAt = now;
  }

  public DeclarationRow row() {
    return new DeclarationRow(accountId, personName, hasInterest, details, declaredAt);
  }
}
