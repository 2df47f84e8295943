package coop.councils.dps.support;

import coop.councils.dps.admission.domain.Judged;
import coop.councils.dps.admission.domain.Prefill;
import coop.councils.dps.admission.domain.QuestionRow;
import coop.councils.dps.admission.domain.QuestionType;
import coop.councils.dps.admission.domain.Questionnaire;
import coop.councils.dps.admission.domain.Section;
import java.util.List;

/** A question of the questionnaire, of part 3 and judged by an officer unless said otherwise. */
public final class QuestionFixture {

  private final String code;
  private final QuestionType type;
  private Section section = Section.EXPERIENCE;
  private Integer lotNumber;
  private Integer wordLimit;
  private String choices;
  private String askedWhen;
  private boolean required = true;
  private Prefill prefill = Prefill.NEVER;
  private Judged judged = Judged.REFER;
  private String passWhen;
  private boolean answeredByEach;

  private QuestionFixture(String code, QuestionType type) {
    this.code = code;
    this.type = type;
  }

  public static QuestionFixture aQuestion(String code, QuestionType type) {
    return new QuestionFixture(code, type);
  }

  public static Questionnaire aQuestionnaire(QuestionRow... questions) {
    return new Questionnaire("Trial", List.of(questions), ApplicationFixture.STARTED);
  }

  public QuestionFixture in(Section where) {
    section = where;
    return this;
  }

  public QuestionFixture ofLot(int lot) {
    lotNumber = lot;
    return this;
  }

  public QuestionFixture askedWhen(String condition) {
    askedWhen = condition;
    return this;
  }

  public QuestionFixture inWords(int limit) {
    wordLimit = limit;
    return this;
  }

  public QuestionFixture choosing(String lines) {
    choices = lines;
    return this;
  }

  public QuestionFixture optional() {
    required = false;
    return this;
  }

  public QuestionFixture prefilled(Prefill from) {
    prefill = from;
    return this;
  }

  public QuestionFixture passingWhen(String answers) {
    judged = Judged.PASS_IF;
    passWhen = answers;
    return this;
  }

  public QuestionFixture forInformation() {
    judged = Judged.INFORMATION;
    return this;
  }

  public QuestionFixture answeredByEach() {
    answeredByEach = true;
    return this;
  }

  public QuestionRow please() {
    return new QuestionRow(code, section, type, lotNumber, "Question " + code, null, "Because", wordLimit, choices,
        askedWhen, required, prefill, judged, passWhen, answeredByEach);
  }
}
