package coop.councils.dps.admission.domain;

import static coop.councils.dps.support.ApplicationFixture.STARTED;
import static coop.councils.dps.support.QuestionFixture.aQuestion;
import static coop.councils.dps.support.QuestionFixture.aQuestionnaire;
import static coop.councils.dps.support.Refusals.assertRefused;
import static coop.councils.dps.support.Refusals.mistakes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.People;
import coop.councils.dps.support.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A version of the questionnaire")
class QuestionnaireTest {

  private static final LocalDate TODAY = LocalDate.parse("2027-12-13");
  private static final QuestionRow NAME = aQuestion("1.1a", QuestionType.TEXT).in(Section.ORGANISATION).inWords(30)
      .please();
  private static final QuestionRow GROUND = aQuestion("2.1a-i", QuestionType.YES_NO).in(Section.MANDATORY_GROUNDS)
      .passingWhen("no").please();
  private static final QuestionRow FINANCE = aQuestion("5.2", QuestionType.YES_NO).in(Section.FINANCE)
      .passingWhen("yes").please();
  private static final QuestionRow LOT = aQuestion("L1.1", QuestionType.TEXT).in(Section.LOT).ofLot(1).inWords(500)
      .please();

  private Questionnaire draft;

  @BeforeEach
  void draft() {
    draft = aQuestionnaire(NAME, GROUND, FINANCE, LOT).draft("Next", STARTED);
  }

  @Test
  @DisplayName("is drafted from another with the same questions")
  void drafted() {
    assertEquals(List.of(NAME, GROUND, FINANCE, LOT), draft.rows());
    assertTrue(draft.isDraft());
  }

  @Test
  @DisplayName("takes a new question after the last of its section, and gives up one of part 3")
  void edited() {
    draft.add(aQuestion("5.3", QuestionType.YES_NO).in(Section.FINANCE).please(), STARTED);
    draft.remove("L1.1", STARTED);

    assertEquals(List.of("1.1a", "2.1a-i", "5.2", "5.3"), draft.rows().stream().map(QuestionRow::code).toList());
  }

  @Test
  @DisplayName("is not cut or added to in parts 1 and 2, whose words alone may change (R14)")
  void standard() {
    assertRefused("R14", "questionnaire.standard", () -> draft.remove("2.1a-i", STARTED));
    assertRefused("R14", "questionnaire.standard",
        () -> draft.add(aQuestion("2.9", QuestionType.YES_NO).in(Section.TAX).please(), STARTED));

    QuestionRow reworded = new QuestionForm(Typed.typed("text", "In plain words").and("why", "Law").and("type", "TEXT")
        .and("judged", "INFORMATION").into("questionEdit")).read(GROUND);

    assertEquals("In plain words", reworded.text());
    assertEquals(List.of(QuestionType.YES_NO, Judged.PASS_IF), List.of(reworded.type(), reworded.judged()));
  }

  @Test
  @DisplayName("has each number once (R14)")
  void twice() {
    assertRefused("R14", "questionnaire.codeTaken", () -> draft.add(FINANCE, STARTED));
  }

  @Test
  @DisplayName("is published from a day on that is not past, and changes no more (R14)")
  void published() {
    assertRefused("R14", "questionnaire.inThePast",
        () -> draft.publish(TODAY.minusDays(1), TODAY, People.AMINA, STARTED));

    draft.publish(TODAY, TODAY, People.AMINA, STARTED);

    assertFalse(draft.isDraft());
    assertRefused("R14", "questionnaire.publishedAlready", () -> draft.edit(FINANCE, STARTED));
    assertRefused("R14", "questionnaire.publishedAlready", () -> draft.remove("L1.1", STARTED));
    assertRefused("R14", "questionnaire.publishedAlready", () -> draft.publish(TODAY, TODAY, People.AMINA, STARTED));
  }

  @Test
  @DisplayName("takes no question that depends on one not asked before it (R14)")
  void lost() {
    assertRefused("R14", "questionnaire.lostCondition", () -> draft.add(
        aQuestion("5.1", QuestionType.YES_NO).in(Section.FINANCE).askedWhen("5.9=yes").please(), STARTED));
  }

  @Test
  @DisplayName("takes no question for all that depends on one of a single lot (R14)")
  void ofAnotherLot() {
    assertRefused("R14", "questionnaire.lostCondition", () -> draft.add(
        aQuestion("L9", QuestionType.YES_NO).in(Section.LOT).askedWhen("L1.1=yes").please(), STARTED));
  }

  @Test
  @DisplayName("is not published once a question is gone that another depends on (R14)")
  void gone() {
    draft.add(aQuestion("5.3", QuestionType.YES_NO).in(Section.FINANCE).askedWhen("5.2=yes").please(), STARTED);
    draft.remove("5.2", STARTED);

    assertRefused("R14", "questionnaire.lostCondition", draft.mayBePublished());
  }

  @Test
  @DisplayName("takes no question that waits for an answer nobody can give (R14)")
  void impossible() {
    assertRefused("R14", "questionnaire.lostCondition", () -> draft.add(
        aQuestion("5.3", QuestionType.YES_NO).in(Section.FINANCE).askedWhen("5.2=perhaps").please(), STARTED));
  }

  @Test
  @DisplayName("asks partners what parts 1 and 2 ask, but not how the applicant applies (R14)")
  void ofEach() {
    Questionnaire whole = aQuestionnaire(NAME, aQuestion("1.2a", QuestionType.YES_NO).in(Section.BIDDING).please(),
        GROUND, FINANCE);

    assertEquals(List.of("1.1a", "2.1a-i"),
        whole.askedOfEach(Map.of()).stream().map(Question::code).toList());
  }

  @Test
  @DisplayName("takes a typed question only whole: a limit for words, two choices, answers that are possible (R14)")
  void typed() {
    Typed typed = Typed.typed("code", "5 3/x").and("section", "LOT").and("text", "Which?").and("why", "So")
        .and("type", "CHOICE").and("choices", "one").and("askedWhen", "yes").and("judged", "PASS_IF")
        .and("passWhen", "two");

    assertEquals(List.of("code: questionEdit.code.form", "lotNumber: questionEdit.lotNumber.required",
        "choices: questionEdit.choices.form", "askedWhen: questionEdit.askedWhen.form",
        "passWhen: questionEdit.passWhen.form"), mistakes(() -> {
          var input = typed.into("questionEdit");
          new QuestionForm(input).read();
          input.check();
        }));
  }
}
