package coop.councils.dps.admission.application;

import static coop.councils.dps.support.QuestionFixture.aQuestion;
import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.councils.dps.admission.domain.JudgedAnswer;
import coop.councils.dps.admission.domain.QuestionType;
import coop.councils.dps.admission.domain.Section;
import coop.councils.dps.shared.Reference;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An application, as officers read it,")
class ApplicationViewTest {

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("warns where an answer about who controls the supplier names Russia or Belarus (R64)")
  @CsvSource({
    "1.1k, 'Ivan Example, Moscow, Russian Federation', true",
    "1.1m, 'Example Holding, BELARUS', true",
    "1.1b-i, '1 Example Street, Minsk, Belarus', true",
    "1.1k, 'Ana Example, Prussian Street, Oldham', false",
    "6.1, 'We translated from Russian.', false"})
  void sanctioned(String code, String answer, boolean warns) {
    var question = aQuestion(code, QuestionType.TEXT).in(Section.ORGANISATION).inWords(100).please();
    var item = new ApplicationView.Item(question, answer, new JudgedAnswer(question, answer, null, null), null);
    var view = new ApplicationView(Reference.random("APP"), List.of(1), List.of(item), List.of(), List.of(), null, 0);

    assertEquals(warns, view.namesSanctionedCountry());
  }
}
