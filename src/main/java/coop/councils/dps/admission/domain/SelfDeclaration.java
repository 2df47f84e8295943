package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Reference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;

/**
 * What an admitted supplier declares about grounds for exclusion after its admission: because Oldham asked, within five
 * working days (R16), or of its own accord, for instance once a year. It is declared once and stays.
 */
@Entity
@Table(name = "self_declaration")
public class SelfDeclaration {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Reference reference;

  @Column(name = "supplier_id")
  private Long supplierId;

  private String reason;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "asked_by_name")
  private String askedByName;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "questionnaire_id")
  private Long questionnaireId;

  private String grounds;
  private String details;

  @Column(name = "declared_at")
  private Instant declaredAt;

  @Column(name = "declared_by_name")
  private String declaredByName;

  @Column(name = "declared_post")
  private String declaredPost;

  @Version
  private long version;

  protected SelfDeclaration() {}

  private SelfDeclaration(long supplierId) {
    this.reference = Reference.random("DEC");
    this.supplierId = supplierId;
  }

  /**
   * Asked for by Oldham.
   *
   * @param reason why now; printed in the letter
   * @param dueOn last of the five working days
   */
  public static SelfDeclaration askedFor(long supplierId, String reason, LocalDate dueOn, Actor officer, Instant now) {
    SelfDeclaration declaration = new SelfDeclaration(supplierId);
    declaration.reason = reason;
    declaration.dueOn = dueOn;
    declaration.askedByName = officer.name();
    declaration.askedAt = now;
    return declaration;
  }

  /** Of the supplier's own accord. */
  public static SelfDeclaration unasked(long supplierId) {
    return new SelfDeclaration(supplierId);
  }

  /**
   * @param codes of the questions answered with yes; all others of the questionnaire were answered with no
   * @param whatHappened what happened and what was done about it; null where no ground applies
   */
  public void declare(long questionnaire, Collection<String> codes, String whatHappened, Actor person, String post,
      Instant now) {
    Decision.allowedIf(declaredAt == null, "R16", "selfDeclaration.declaredAlready").orRefuse();
    questionnaireId = questionnaire;
    grounds = String.join(", ", codes);
    details = whatHappened;
    declaredByName = person.name();
    declaredPost = post;
    declaredAt = now;
  }

  public Reference reference() {
    return reference;
  }

  public Long supplierId() {
    return supplierId;
  }

  public SelfDeclarationRow row() {
    return new SelfDeclarationRow(reference, reason, askedAt, askedByName, dueOn, grounds, details, declaredAt,
        declaredByName, declaredPost);
  }
}
