package coop.councils.dps.admission.domain;

import static coop.councils.dps.support.QuestionFixture.aQuestion;
import static coop.councils.dps.support.Refusals.mistakes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.councils.dps.shared.Input;
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

  private static final Questionnaire QUESTIONNAIRE = new Questionnaire(1, List.of(
      aQuestion("2.1a", QuestionType.YES_NO).please(),
      aQuestion("2.1b", QuestionType.TEXT).inWords(500).askedWhen("2.1a=yes").please(),
      aQuestion("4.3", QuestionType.TEXT).inWords(500).askedWhen("2.1a=yes|4.1=yes").please(),
      aQuestion("L1", QuestionType.TEXT).inWords(500).ofLot(1).please(),
      aQuestion("L2", QuestionType.TEXT).inWords(500).ofLot(2).please()));

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
  @DisplayName("that depends on another is not asked before that one is answered (R14)")
  void unanswered() {
    assertEquals(List.of("2.1a", "L1", "L2"),
        QUESTIONNAIRE.askedFor(List.of(1, 2), Map.of()).stream().map(Question::code).toList());
  }

  @ParameterizedTest
  @DisplayName("of yes or no takes one of the two and nothing else (R14)")
  @ValueSource(strings = {"yes", "no"})
  void yesOrNo(String answer) {
    assertEquals(answer, aQuestion("2.1a", QuestionType.YES_NO).please().answer(answering(answer)));
  }

  @ParameterizedTest
  @DisplayName("of yes or no is not answered by silence or by another word (R14)")
  @ValueSource(strings = {"", "maybe", "YES", "true"})
  void neither(String answer) {
    assertRequired(aQuestion("2.1a", QuestionType.YES_NO).please(), answer);
  }

  @ParameterizedTest
  @DisplayName("about insurance takes have, will or none (R14)")
  @ValueSource(strings = {"have", "will", "none"})
  void choice(String answer) {
    assertEquals(answer, aQuestion("7.1", QuestionType.CHOICE).please().answer(answering(answer)));
  }

  @ParameterizedTest
  @DisplayName("about insurance takes no other answer (R14)")
  @ValueSource(strings = {"", "perhaps"})
  void noChoice(String answer) {
    assertRequired(aQuestion("7.1", QuestionType.CHOICE).please(), answer);
  }

  @Test
  @DisplayName("in words takes as many as its limit and not one more (R14)")
  void words() {
    Question question = aQuestion("6.2", QuestionType.TEXT).inWords(3).please();

    assertEquals("one two\nthree", question.answer(answering(" one two\nthree ")));
    assertEquals(List.of("answer: error.tooManyWords"), mistakes(() -> {
      Input input = answering("one two three four");
      question.answer(input);
      input.check();
    }));
  }

  private static void assertRequired(Question question, String typed) {
    assertEquals(List.of("answer: answer.answer.required"), mistakes(() -> {
      Input input = answering(typed);
      question.answer(input);
      input.check();
    }));
  }

  private static Input answering(String typed) {
    return Typed.typed("answer", typed).into("answer");
  }
}
