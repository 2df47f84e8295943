package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Input;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.Map;

/** One question of a version of the questionnaire, as data: see {@link QuestionRow} for what it says. */
@Entity
@Table(name = "question")
public class Question {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "questionnaire_id")
  private Questionnaire questionnaire;

  private String code;

  @Enumerated(EnumType.STRING)
  private Section section;

  private int position;

  @Enumerated(EnumType.STRING)
  private QuestionType type;

  @Column(name = "lot_number")
  private Integer lotNumber;

  private String text;
  private String guidance;
  private String why;

  @Column(name = "word_limit")
  private Integer wordLimit;

  private String choices;

  @Column(name = "asked_when")
  private String askedWhen;

  private boolean required;

  @Enumerated(EnumType.STRING)
  private Prefill prefill;

  @Enumerated(EnumType.STRING)
  private Judged judged;

  @Column(name = "pass_when")
  private String passWhen;

  @Column(name = "answered_by_each")
  private boolean answeredByEach;

  @Version
  private long version;

  protected Question() {}

  Question(Questionnaire questionnaire, QuestionRow row, int position) {
    this.questionnaire = questionnaire;
    this.position = position;
    describe(row);
  }

  final void describe(QuestionRow row) {
    code = row.code();
    section = row.section();
    type = row.type();
    lotNumber = row.lotNumber();
    text = row.text();
    guidance = row.guidance();
    why = row.why();
    wordLimit = row.wordLimit();
    choices = row.choices();
    askedWhen = row.askedWhen();
    required = row.required();
    prefill = row.prefill();
    judged = row.judged();
    passWhen = row.passWhen();
    answeredByEach = row.answeredByEach();
  }

  void moveTo(int newPosition) {
    position = newPosition;
  }

  int position() {
    return position;
  }

  boolean isFor(Collection<Integer> lots) {
    return lotNumber == null || lots.contains(lotNumber);
  }

  boolean isAskedAfter(Map<String, String> answers) {
    return row().isAskedAfter(answers);
  }

  /** Reads the answer; refuses, at its field, what does not answer the question. */
  public String answer(Input input) {
    return new AnswerReader(row(), input).read();
  }

  public String code() {
    return code;
  }

  public QuestionRow row() {
    return new QuestionRow(code, section, type, lotNumber, text, guidance, why, wordLimit, choices, askedWhen, required,
        prefill, judged, passWhen, answeredByEach);
  }
}
