package coop.councils.dps.competition.domain;

import static coop.councils.dps.support.Refusals.mistakes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.councils.dps.support.Typed;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A question of a competition")
class CriterionTest {

  @Test
  @DisplayName("R25: may be a part of a criterion, whose name goes before its own")
  void part() {
    assertEquals("Quality: Method", new QuestionRow(1, "Method", "Quality", "How?", BigDecimal.TEN, 500, 0, null)
        .fullTitle());
    assertEquals("Method", new QuestionRow(1, "Method", "", "How?", BigDecimal.TEN, 500, 0, null).fullTitle());
  }

  @Test
  @DisplayName("has a title, a text, a weight and a word limit (R25)")
  void read() {
    assertEquals(new Criterion("Method", "", "How?", new BigDecimal("12.50"), 500, 0, null), of(aQuestion()));
  }

  @ParameterizedTest(name = "{0} gives {1}")
  @DisplayName("has a weight above 0 and of at most 100 with two decimals (R25)")
  @CsvSource({
    "0, weight: question.weight.zero",
    "100.01, weight: error.percent",
    "-1, weight: error.percent",
    "12.345, weight: error.percent",
    "many, weight: error.percent"
  })
  void weight(String typed, String mistake) {
    assertEquals(List.of(mistake), mistakes(() -> of(aQuestion().and("weight", typed))));
  }

  @ParameterizedTest(name = "{0} words")
  @DisplayName("asks for 50 to 5,000 words (R27)")
  @CsvSource({"49", "5001", "no"})
  void words(String typed) {
    assertEquals(List.of("wordLimit: error.number"), mistakes(() -> of(aQuestion().and("wordLimit", typed))));
    assertEquals(5000, of(aQuestion().and("wordLimit", "5,000")).wordLimit());
  }

  @ParameterizedTest
  @DisplayName("shows its weight without noughts that say nothing (R25)")
  @CsvSource({"30.00, 30", "12.50, 12.5", "100, 100", "0.05, 0.05"})
  void shown(BigDecimal weight, String text) {
    assertEquals(text, new QuestionRow(1, "Method", "", "How?", weight, 500, 0, null).weightText());
  }

  private static Typed aQuestion() {
    return Typed.typed("title", "Method").and("text", "How?").and("weight", "12.5 %").and("wordLimit", "500");
  }

  private static Criterion of(Typed typed) {
    return Criterion.of(typed.into("question"));
  }
}
