package coop.councils.dps.admission.domain;

import static coop.councils.dps.support.QuestionFixture.aQuestion;
import static coop.councils.dps.support.QuestionFixture.aQuestionnaire;
import static coop.councils.dps.support.Refusals.mistakes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import coop.councils.dps.shared.Input;
import coop.councils.dps.support.QuestionFixture;
import coop.councils.dps.support.Typed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A question of the selection questionnaire")
class QuestionTest {

  private static final Questionnaire QUESTIONNAIRE = aQuestionnaire(
      aQuestion("2.1a", QuestionType.YES_NO).please(),
      aQuestion("2.1b", QuestionType.TEXT).inWords(500).askedWhen("2.1a=yes").please(),
      aQuestion("4.3", QuestionType.TEXT).inWords(500).askedWhen("2.1a=yes|4.1=yes").please(),
      aQuestion("6.2", QuestionType.TEXT).inWords(500).askedWhen("6.1=").please(),
      aQuestion("L1", QuestionType.TEXT).inWords(500).ofLot(1).please(),
      aQuestion("L2", QuestionType.TEXT).inWords(500).ofLot(2).please());

  @ParameterizedTest(name = "lots {0}, 2.1a {1}, 4.1 {2}: {3}")
  @DisplayName("is asked for the lots applied for, and when the answers so far call for it (R14)")
  @CsvSource({
    "1, no,  no,  2.1a L1",
    "2, no,  no,  2.1a L2",
    "1, yes, no,  2.1a 2.1b 4.3 L1",
    "1, no,  yes, 2.1a 4.3 L1"
  })
  void branching(int lot, String mandatory, String discretionary, String asked) {
    List<Question> questions =
        QUESTIONNAIRE.askedFor(List.of(lot), Map.of("2.1a", mandatory, "4.1", discretionary));

    assertEquals(asked, String.join(" ", questions.stream().map(Question::code).toList()));
  }

  @Test
  @DisplayName("that depends on another is not asked before that one is answered, were it with nothing (R14)")
  void unanswered() {
    assertEquals(List.of("2.1a", "L1", "L2"), asked(Map.of()));
    assertEquals(List.of("2.1a", "6.2", "L1", "L2"), asked(Map.of("6.1", "")));
  }

  private static List<String> asked(Map<String, String> answers) {
    return QUESTIONNAIRE.askedFor(List.of(1, 2), answers).stream().map(Question::code).toList();
  }

  @ParameterizedTest(name = "{0} typed {1}: {2}")
  @DisplayName("takes what answers it, in one form (R14)")
  @CsvSource({
    "YES_NO,  yes,        yes",
    "YES_NO,  no,         no",
    "CHOICE,  have,       have",
    "TEXT,    ' one two ', one two",
    "MONEY,   '£1,250',   1250.00",
    "NUMBER,  12,         12",
    "FILE,    DOC-1,      DOC-1"
  })
  void taken(QuestionType type, String typed, String stored) {
    assertEquals(stored, read(question(type).please(), answering(typed)));
  }

  @ParameterizedTest(name = "{0} typed {1}: {2}")
  @DisplayName("refuses what does not, with a sentence at its field (R14)")
  @CsvSource({
    "YES_NO,      '',               answer: answer.answer.required",
    "YES_NO,      maybe,            answer: answer.answer.required",
    "YES_NO,      YES,              answer: answer.answer.required",
    "CHOICE,      perhaps,          answer: answer.answer.required",
    "TEXT,        one two three four, answer: error.tooManyWords",
    "TEXT,        '',               answer: answer.answer.required",
    "MONEY,       -3,               answer: error.money",
    "NUMBER,      2.5,              answer: error.number",
    "DATE,        '',               answer-day: answer.answer.required",
    "FILE,        '',               answer: answer.answer.required",
    "DECLARATION, '',               answer: answer.answer.required",
    "ORGANISATIONS, '',             answer: answer.answer.required"
  })
  void refused(QuestionType type, String typed, String mistake) {
    assertEquals(List.of(mistake), mistakes(() -> read(question(type).please(), answering(typed))));
  }

  @ParameterizedTest
  @DisplayName("that need not be answered may be left empty, which is an answer (R14)")
  @ValueSource(strings = {"YES_NO", "CHOICE", "TEXT", "MONEY", "NUMBER", "DATE", "FILE", "DECLARATION", "ORGANISATIONS"})
  void optional(QuestionType type) {
    assertEquals("", read(question(type).optional().please(), answering("")));
  }

  @Test
  @DisplayName("for a date takes its three parts and refuses a day that is none (R14)")
  void dates() {
    QuestionRow question = question(QuestionType.DATE).please();

    assertEquals("2014-05-06", read(question, typedDay("6", "5", "2014")));
    assertEquals(List.of("answer-day: error.date"), mistakes(() -> read(question, typedDay("31", "2", "2014"))));
  }

  @Test
  @DisplayName("for organisations takes each with its part, and an address where somebody there answers (R14)")
  void organisations() {
    QuestionRow question = question(QuestionType.ORGANISATIONS).answeredByEach().please();
    Typed complete = Typed.typed("name-0", "Sample CIC").and("part-0", "Training").and("email-0", "a@sample.example");

    assertEquals(List.of(new NamedOrganisation("Sample CIC", "", "Training", "a@sample.example")),
        question.namedIn(read(question, complete.into("answer"))));
    assertEquals(List.of("part-0: answer.part.required", "email-0: answer.email.required"),
        mistakes(() -> read(question, Typed.typed("name-0", "Sample CIC").and("email-0", "nowhere").into("answer"))));
    assertEquals(List.of("name-1: answer.name.required"),
        mistakes(() -> read(question, complete.and("part-1", "x").and("email-1", "b@c.example").into("answer"))));
    assertEquals(List.of("email-1: answer.email.twice"), mistakes(() -> read(question,
        complete.and("name-1", "B").and("email-1", "A@sample.example").into("answer"))));
  }

  @Test
  @DisplayName("of an earlier version hands its answer on only where it still is one (R14)")
  void handedOn() {
    QuestionRow choice = question(QuestionType.CHOICE).please();

    assertEquals(List.of(true, false), List.of(choice.takes("have"), choice.takes("perhaps")));
    for (QuestionType type : List.of(QuestionType.DATE, QuestionType.MONEY, QuestionType.NUMBER, QuestionType.YES_NO,
        QuestionType.FILE, QuestionType.ORGANISATIONS, QuestionType.DECLARATION)) {
      assertFalse(question(type).please().takes("We tested a policy."), type.name());
    }
    assertFalse(question(QuestionType.TEXT).please().takes("one two three four"), "Longer than its limit");
  }

  private static QuestionFixture question(QuestionType type) {
    return aQuestion("7.1", type).inWords(3).choosing("have: We have it\nwill: We will get it");
  }

  private static String read(QuestionRow question, Input input) {
    String answer = aQuestionnaire(question).question(question.code()).answer(input);
    input.check();
    return answer;
  }

  private static Input answering(String typed) {
    return Typed.typed("answer", typed).into("answer");
  }

  private static Input typedDay(String day, String month, String year) {
    return Typed.typed("answer-day", day).and("answer-month", month).and("answer-year", year).into("answer");
  }
}
