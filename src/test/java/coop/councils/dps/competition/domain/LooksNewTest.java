package coop.councils.dps.competition.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.councils.dps.shared.Reference;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A question")
class LooksNewTest {

  private static final LooksNew LOOKS_NEW = new LooksNew(List.of(
      criterion(1, Theme.QUALITY, "People", "Who will do the work, and what have they learned from similar work?"),
      criterion(2, Theme.SOCIAL_VALUE, "Social value", "How will residents benefit from apprenticeships and training?")));

  private static LibraryCriterionRow criterion(long id, Theme theme, String title, String text) {
    return new LibraryCriterionRow(id, Reference.random("LCR"), theme, null, title, text, 500, false, 1);
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @DisplayName("looks new when it shares few words with what the DPS was advertised with (R24)")
  @CsvSource(delimiter = '|', nullValues = "-", value = {
      "QUALITY|People|Who will do the work, and what have they learned from similar work?|false",
      "QUALITY|People|How many gigahertz does your telescope have?|true",
      "QUALITY|Residents|How will residents benefit from training?|true",
      "-|Training|How will residents learn in the training?|false",
      "-|Blockchain readiness|Quantum telemetry throughput in gigahertz?|true",
      "-|Why|How so?|false"})
  void looksNew(Theme theme, String title, String text, boolean isNew) {
    assertEquals(isNew, LOOKS_NEW.test(new QuestionRow(1, title, "", text, BigDecimal.TEN, 500, 0, theme)));
  }
}
