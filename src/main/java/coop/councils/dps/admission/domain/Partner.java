package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Reference;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A member of the applicant's group, or a subcontractor that the applicant relies on. It answers parts 1 and 2 of the
 * questionnaire for itself, through a link sent to its person, and declares the answers true (rules 4.6). It needs no
 * account.
 *
 * <p>Until it has declared, its link opens while the application is a draft or being decided (it may be named, or asked
 * again, in the reply to a query), for thirty days from when it was last sent.
 */
@Entity
@Table(name = "partner")
public class Partner {

  private static final Duration LIFETIME = Duration.ofDays(30);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Reference reference;

  @ManyToOne
  @JoinColumn(name = "application_id")
  private Application application;

  @Column(name = "question_code")
  private String questionCode;

  private String name;
  private String number;
  private String part;
  private String email;

  @Column(name = "secret_hash")
  private String secretHash;

  @Column(name = "invited_at")
  private Instant invitedAt;

  @Column(name = "declared_by_name")
  private String declaredByName;

  @Column(name = "declared_post")
  private String declaredPost;

  @Column(name = "declared_at")
  private Instant declaredAt;

  @Column(name = "removed_at")
  private Instant removedAt;

  @ElementCollection
  @CollectionTable(name = "partner_answer", joinColumns = @JoinColumn(name = "partner_id"))
  @MapKeyColumn(name = "question_code")
  @Column(name = "value")
  private Map<String, String> answers = new HashMap<>();

  @Version
  private long version;

  protected Partner() {}

  /** @param questionCode of the answer that names it */
  public Partner(Application application, String questionCode, NamedOrganisation organisation) {
    this.reference = Reference.random("PRT");
    this.application = application;
    this.questionCode = questionCode;
    this.email = organisation.email();
    describe(organisation);
  }

  private void describe(NamedOrganisation organisation) {
    name = organisation.name();
    number = organisation.number();
    part = organisation.part();
  }

  /**
   * The applicant names it otherwise. What one organisation answered and declared is never another's: under a new name
   * or number it begins anew.
   *
   * @return whether it does
   */
  public boolean become(NamedOrganisation organisation) {
    boolean another = !isSame(organisation);
    describe(organisation);
    if (another) {
      answers.clear();
      takeBackDeclaration();
    }
    return another;
  }

  /** Whether the same organisation is named, by name and number. */
  public boolean isSame(NamedOrganisation organisation) {
    return name.equals(organisation.name()) && number.equals(organisation.number());
  }

  private void takeBackDeclaration() {
    declaredAt = null;
    declaredByName = null;
    declaredPost = null;
  }

  /** A link of before opens nothing any more. */
  public void invite(String newSecretHash, Instant now) {
    mayAnswerStill().orRefuse();
    secretHash = newSecretHash;
    invitedAt = now;
  }

  /** Whether its link opens its questions. */
  public Decision mayAnswer(Instant now) {
    Decision still = mayAnswerStill();
    return still.isAllowed()
        ? Decision.allowedIf(now.isBefore(invitedAt.plus(LIFETIME)), "R14", "partner.linkExpired",
            application.reference())
        : still;
  }

  private Decision mayAnswerStill() {
    if (!application.isDraft() && !application.isWaiting()) {
      return Decision.refused("R08", "partner.applicationClosed", application.reference());
    }
    return Decision.allowedIf(declaredAt == null, "R08", "partner.declaredAlready");
  }

  public void answer(String code, String value, Instant now) {
    mayAnswer(now).orRefuse();
    answers.put(code, value);
  }

  /** @param unanswered questions that it still has to answer */
  public void declare(Collection<String> unanswered, String person, String post, Instant now) {
    mayAnswer(now).orRefuse();
    Decision.allowedIf(unanswered.isEmpty(), "R14", "application.incomplete", unanswered.size()).orRefuse();
    declaredByName = person;
    declaredPost = post;
    declaredAt = now;
  }

  /**
   * The applicant asks for the answers again, for instance because one changed.
   *
   * @param queried whether an officer asks about the answer that names it
   */
  public void reopen(boolean queried) {
    Decision.allowedIf(application.isDraft() || queried && application.isWaiting(), "R08",
        "application.submittedAlready").orRefuse();
    takeBackDeclaration();
  }

  /** It is named no more; what it declared stays on record. */
  public void retire(Instant now) {
    removedAt = now;
  }

  public Application application() {
    return application;
  }

  public String questionCode() {
    return questionCode;
  }

  public String email() {
    return email;
  }

  public String name() {
    return name;
  }

  public Map<String, String> answers() {
    return Map.copyOf(answers);
  }

  /**
   * Its answers to the questions asked of it with what officers think of each. A judgement from before it declared its
   * answers, perhaps anew, counts no more.
   */
  public List<JudgedAnswer> assessment(Questionnaire questionnaire, Collection<JudgementRow> judgements) {
    Map<String, JudgementRow> valid = judgements.stream()
        .filter(judgement -> judgement.partner().equals(reference.value()))
        .filter(judgement -> declaredAt != null && !judgement.judgedAt().isBefore(declaredAt))
        .collect(Collectors.toMap(JudgementRow::questionCode, Function.identity()));
    return questionnaire.askedOfEach(answers).stream().map(Question::row).map(question ->
        new JudgedAnswer(question, answers.get(question.code()), valid.get(question.code()), row())).toList();
  }

  public PartnerRow row() {
    return new PartnerRow(reference, questionCode, name, number, part, email, invitedAt, declaredByName, declaredPost,
        declaredAt);
  }
}
