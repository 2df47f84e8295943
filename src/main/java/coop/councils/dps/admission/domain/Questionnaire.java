package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One version of the selection questionnaire with its questions, in the order in which they are asked.
 *
 * <p>A draft is made from another version, edited and published from a day on; what is published changes no more. Each
 * application keeps the version under which it was begun, so versions coexist. Parts 1 and 2 of the standard
 * questionnaire may be worded differently, but not cut or added to (R14).
 */
@Entity
@Table(name = "questionnaire")
public class Questionnaire {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Reference reference;
  private String name;

  @Column(name = "made_from")
  private Long madeFrom;

  @Column(name = "in_force_from")
  private LocalDate inForceFrom;

  @Column(name = "published_by_name")
  private String publishedByName;

  @Column(name = "published_at")
  private Instant publishedAt;

  /** When a question changed last: an edit of one makes a new version of the whole. */
  @Column(name = "changed_at")
  private Instant changedAt;

  @OneToMany(mappedBy = "questionnaire", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<Question> questions = new ArrayList<>();

  @Version
  private long version;

  protected Questionnaire() {}

  public Questionnaire(String name, List<QuestionRow> rows, Instant now) {
    this.reference = Reference.random("QNR");
    this.name = name;
    this.changedAt = now;
    rows.forEach(row -> questions.add(new Question(this, row, questions.size() + 1)));
  }

  /** A draft with the questions of this version. */
  public Questionnaire draft(String newName, Instant now) {
    Questionnaire draft = new Questionnaire(newName, rows(), now);
    draft.madeFrom = id;
    return draft;
  }

  /** Questions for the lots applied for whose condition the answers so far meet. */
  public List<Question> askedFor(Collection<Integer> lots, Map<String, String> answers) {
    return questions.stream().filter(question -> question.isFor(lots) && question.isAskedAfter(answers)).toList();
  }

  /** What each organisation of a group and each subcontractor relied on answers for itself: parts 1 and 2. */
  public List<Question> askedOfEach(Map<String, String> answers) {
    return questions.stream().filter(question -> question.row().section().isAnsweredByEach())
        .filter(question -> question.isAskedAfter(answers)).toList();
  }

  /** R14: what is published stays as it is. */
  public Decision mayBeEdited() {
    return Decision.allowedIf(isDraft(), "R14", "questionnaire.publishedAlready");
  }

  /** R14: of parts 1 and 2 the words may be changed and nothing else. */
  public Decision mayBeRemoved(String code) {
    return Decision.allowedIf(!question(code).row().section().isStandard(), "R14", "questionnaire.standard");
  }

  public void add(QuestionRow row, Instant now) {
    change(now);
    Decision.allowedIf(!row.section().isStandard(), "R14", "questionnaire.standard").orRefuse();
    Decision.allowedIf(find(row.code()).isEmpty(), "R14", "questionnaire.codeTaken", row.code()).orRefuse();
    Question added = new Question(this, row, placeFor(row.section()));
    questions.stream().filter(other -> other.position() >= added.position())
        .forEach(other -> other.moveTo(other.position() + 1));
    questions.add(added);
    mayStand(row).orRefuse();
  }

  /** After the last question of its section, or of those before it. */
  private int placeFor(Section section) {
    return questions.stream().filter(other -> other.row().section().compareTo(section) <= 0)
        .mapToInt(Question::position).max().orElse(0) + 1;
  }

  public void edit(QuestionRow row, Instant now) {
    change(now);
    question(row.code()).describe(row);
    mayStand(row).orRefuse();
  }

  public void remove(String code, Instant now) {
    change(now);
    mayBeRemoved(code).orRefuse();
    questions.remove(question(code));
  }

  private void change(Instant now) {
    mayBeEdited().orRefuse();
    changedAt = now;
  }

  /** @param from first day on which applications are begun under this version, today or later */
  public void publish(LocalDate from, LocalDate today, Actor administrator, Instant now) {
    mayBeEdited().orRefuse();
    Decision.allowedIf(!from.isBefore(today), "R14", "questionnaire.inThePast").orRefuse();
    mayBePublished().orRefuse();
    inForceFrom = from;
    publishedByName = administrator.name();
    publishedAt = now;
  }

  /** Refuses a question that depends on one not asked before it, or on an answer it cannot have: nobody would meet it. */
  public Decision mayBePublished() {
    return rows().stream().map(this::mayStand).filter(decision -> !decision.isAllowed()).findFirst()
        .orElse(Decision.allowed());
  }

  private Decision mayStand(QuestionRow row) {
    List<String> codes = rows().stream().map(QuestionRow::code).toList();
    List<String> before = codes.subList(0, codes.indexOf(row.code()));
    return row.conditions().stream()
        .filter(condition -> !before.contains(condition.code()) || !isPossible(row, condition)).findFirst()
        .map(lost -> Decision.refused("R14", "questionnaire.lostCondition", row.code(), lost.code()))
        .orElse(Decision.allowed());
  }

  /** What is asked of one lot alone cannot decide what others are asked. */
  private boolean isPossible(QuestionRow row, QuestionRow.Condition condition) {
    QuestionRow asked = question(condition.code()).row();
    if (asked.lotNumber() != null && !asked.lotNumber().equals(row.lotNumber())) {
      return false;
    }
    return switch (asked.type()) {
      case YES_NO -> List.of("yes", "no").contains(condition.answer());
      case CHOICE -> asked.choiceCodes().contains(condition.answer());
      default -> true;
    };
  }

  public Question question(String code) {
    return find(code).orElseThrow(() -> new NotFoundException(code));
  }

  private Optional<Question> find(String code) {
    return questions.stream().filter(question -> question.code().equals(code)).findFirst();
  }

  public List<QuestionRow> rows() {
    return questions.stream().sorted(Comparator.comparing(Question::position)).map(Question::row).toList();
  }

  public boolean isDraft() {
    return inForceFrom == null;
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

  public QuestionnaireRow row() {
    return new QuestionnaireRow(reference, name, inForceFrom, publishedByName, publishedAt, version);
  }
}
