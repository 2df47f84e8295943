package coop.councils.dps.evaluation.domain;

import static coop.councils.dps.support.Refusals.mistakes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.councils.dps.support.Typed;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A mark")
class JudgementTest {

  @ParameterizedTest
  @DisplayName("is a whole number from 0 to 5 with its reason (R33)")
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void marks(int mark) {
    assertEquals(new Judgement(mark, "Because."),
        Judgement.of(Typed.typed("mark", String.valueOf(mark)).and("reason", "Because.").into("score")));
  }

  @ParameterizedTest
  @DisplayName("is nothing else (R33)")
  @ValueSource(strings = {"-1", "6", "4.5", "good"})
  void noMark(String typed) {
    assertEquals(List.of("mark: error.number"),
        mistakes(() -> Judgement.of(Typed.typed("mark", typed).and("reason", "Because.").into("score"))));
  }

  @Test
  @DisplayName("is not given without a reason (R33, R43)")
  void noReason() {
    assertEquals(List.of("reason: score.reason.required"),
        mistakes(() -> Judgement.of(Typed.typed("mark", "3").into("score"))));
  }
}
