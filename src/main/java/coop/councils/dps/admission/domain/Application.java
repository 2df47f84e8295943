package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.supplier.domain.SupplierRow;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A supplier's request to participate in the DPS, for one lot or both.
 *
 * <p>The supplier answers it over as many sittings as it likes and submits it with a declaration; from then on the
 * answers are fixed and Oldham's ten working days run (R09). Each lot is then decided on its own. After a refusal the
 * supplier may apply again at once (R13): with a new application, this one stays as it was.
 */
@Entity
@Table(name = "application")
public class Application {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Reference reference;

  @Column(name = "supplier_id")
  private Long supplierId;

  @Column(name = "questionnaire_id")
  private Long questionnaireId;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "submitted_by")
  private String submittedBy;

  @Column(name = "declared_post")
  private String declaredPost;

  @Column(name = "decide_by")
  private LocalDate decideBy;

  @Column(name = "extension_reason")
  private String extensionReason;

  @Column(name = "assigned_to")
  private Long assignedTo;

  @Column(name = "assigned_to_name")
  private String assignedToName;

  @Column(name = "clock_mark")
  private int clockMark;

  @OneToMany(mappedBy = "application", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("lotNumber")
  private List<LotRequest> requests = new ArrayList<>();

  @OneToMany(mappedBy = "application", cascade = CascadeType.ALL)
  private List<Answer> answers = new ArrayList<>();

  @Version
  private long version;

  protected Application() {}

  public Application(long supplierId, long questionnaireId, Collection<Integer> lots, Instant now) {
    this.reference = Reference.random("APP");
    this.supplierId = supplierId;
    this.questionnaireId = questionnaireId;
    this.startedAt = now;
    lots.stream().sorted().distinct().forEach(lot -> requests.add(new LotRequest(this, lot)));
  }

  /**
   * Takes a lot out of the draft, so that the rest can be submitted without it.
   *
   * @return the lot in an application of its own
   */
  public Application split(int lot, Instant now) {
    mayBeChanged().orRefuse();
    LotRequest moved = request(lot);
    Decision.allowedIf(requests.size() > 1, "R08", "application.split.only").orRefuse();
    requests.remove(moved);
    return new Application(supplierId, questionnaireId, List.of(lot), now);
  }

  /** Only while it is a draft: what was declared stays as it was declared. */
  public Decision mayBeChanged() {
    if (submittedAt != null) {
      return Decision.refused("R08", "application.submittedAlready");
    }
    return Decision.allowedIf(isDraft(), "R08", "application.withdrawnAlready");
  }

  public void answer(String questionCode, String value, Instant now) {
    mayBeChanged().orRefuse();
    put(questionCode, value, now);
  }

  /** Only {@link AnswerQuery} may: it keeps what stood there before. */
  void replaceAfterQuery(String questionCode, String value, Instant now) {
    put(questionCode, value, now);
  }

  private void put(String questionCode, String value, Instant now) {
    answers.stream().filter(answer -> answer.questionCode().equals(questionCode)).findFirst()
        .ifPresentOrElse(answer -> answer.replace(value, now),
            () -> answers.add(new Answer(this, questionCode, value, now)));
  }

  /**
   * Fills in what the profile and an earlier application say. Declarations of truth and exclusion are asked anew every
   * time.
   *
   * @param earlier empty for a first application
   */
  public void prefill(Questionnaire questionnaire, SupplierRow supplier, Map<String, String> earlier, Instant now) {
    questionnaire.rows().stream().filter(question -> question.prefill() != Prefill.NEVER).forEach(question -> {
      String before = earlier.get(question.code());
      String value = before == null ? question.prefill().of(supplier) : before;
      if (value != null && question.takes(value)) {
        answer(question.code(), value, now);
      }
    });
  }

  /**
   * The declaration: every question asked has its answer.
   *
   * @param post the declaring person's post
   * @param decideBy R09: the last day on which Oldham decides
   */
  public void submit(Collection<String> unanswered, Actor person, String post, LocalDate decideBy, Instant now) {
    mayBeChanged().orRefuse();
    Decision.allowedIf(unanswered.isEmpty(), "R14", "application.incomplete", unanswered.size()).orRefuse();
    requests.forEach(LotRequest::submit);
    submittedAt = now;
    submittedBy = person.name();
    declaredPost = post;
    this.decideBy = decideBy;
  }

  /** Whether the supplier is still at it. */
  public boolean isDraft() {
    return requests.stream().anyMatch(request -> request.status() == RequestStatus.DRAFT);
  }

  /** Whether Oldham still has to decide a lot of it. */
  public boolean isWaiting() {
    return submittedAt != null && requests.stream().anyMatch(request -> request.status().isOpen());
  }

  /**
   * R10: fifteen working days in all, where the case justifies it.
   *
   * @param reason why; the supplier reads it
   * @param until the last of the fifteen working days
   */
  public void extend(String reason, LocalDate until, LocalDate today) {
    mayBeExtended(today).orRefuse();
    extensionReason = reason;
    decideBy = until;
  }

  /**
   * R10: once, only while there is something to decide, and before the ten working days are over.
   *
   * @param today the day in the United Kingdom
   */
  public Decision mayBeExtended(LocalDate today) {
    if (!isWaiting()) {
      return Decision.refused("R10", "application.nothingToDecide");
    }
    if (today.isAfter(decideBy)) {
      return Decision.refused("R10", "application.tooLateToExtend", London.day(decideBy));
    }
    return Decision.allowedIf(extensionReason == null, "R10", "application.extendedAlready");
  }

  /** The officer who looks after it, among colleagues who may all take it up. */
  public void assign(Actor officer) {
    Decision.allowedIf(isWaiting(), "R09", "application.nothingToDecide").orRefuse();
    assignedTo = officer.accountId();
    assignedToName = officer.name();
  }

  /**
   * R09: takes note of a mark on the clock, each once.
   *
   * @return whether it is new
   */
  public boolean reach(ClockMark mark) {
    boolean isNew = isWaiting() && mark.workingDay() > clockMark;
    if (isNew) {
      clockMark = mark.workingDay();
    }
    return isNew;
  }

  public LotRequest request(int lotNumber) {
    return requests.stream().filter(request -> request.lotNumber() == lotNumber).findFirst()
        .orElseThrow(() -> new NotFoundException(reference + " lot " + lotNumber));
  }

  public List<LotRequest> requests() {
    return List.copyOf(requests);
  }

  public List<Integer> lots() {
    return requests.stream().map(LotRequest::lotNumber).toList();
  }

  /** Answers by question code. */
  public Map<String, String> answers() {
    Map<String, String> byCode = new HashMap<>();
    answers.forEach(answer -> byCode.put(answer.questionCode(), answer.value()));
    return byCode;
  }

  /** Whether the answer to a question is still the one that stood there at a moment. */
  boolean isUnchangedSince(String questionCode, Instant moment) {
    return answers.stream().filter(answer -> answer.questionCode().equals(questionCode))
        .noneMatch(answer -> answer.answeredAt().isAfter(moment));
  }

  /**
   * The applicant's own answers to the questions asked with what officers think of them. A judgement of an answer that
   * was given anew since counts no more.
   */
  public Assessment assessment(Questionnaire questionnaire, Collection<JudgementRow> judgements) {
    Map<String, String> given = answers();
    Map<String, JudgementRow> valid = judgements.stream()
        .filter(judgement -> judgement.partner().isEmpty())
        .filter(judgement -> isUnchangedSince(judgement.questionCode(), judgement.judgedAt()))
        .collect(Collectors.toMap(JudgementRow::questionCode, Function.identity()));
    return new Assessment(questionnaire.askedFor(lots(), given).stream().map(Question::row)
        .map(question -> new JudgedAnswer(question, given.get(question.code()), valid.get(question.code()), null))
        .toList());
  }

  public Long id() {
    return id;
  }

  public Reference reference() {
    return reference;
  }

  public Long supplierId() {
    return supplierId;
  }

  public Long questionnaireId() {
    return questionnaireId;
  }

  /** Name and post of the person who declared the answers true. */
  public String declaredBy() {
    return submittedBy + ", " + declaredPost;
  }

  public Instant submittedAt() {
    return submittedAt;
  }

  public LocalDate decideBy() {
    return decideBy;
  }

  public long version() {
    return version;
  }
}
