package coop.councils.dps.admission.domain;

import static coop.councils.dps.support.ApplicationFixture.SUBMITTED;
import static coop.councils.dps.support.ApplicationFixture.anApplication;
import static coop.councils.dps.support.ApplicationFixture.toAdmit;
import static coop.councils.dps.support.ApplicationFixture.toRefuse;
import static coop.councils.dps.support.QuestionFixture.aQuestion;
import static coop.councils.dps.support.QuestionFixture.aQuestionnaire;
import static coop.councils.dps.support.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.ApplicationFixture;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The judgements of an application's answers")
class AssessmentTest {

  private static final Questionnaire QUESTIONNAIRE = aQuestionnaire(
      aQuestion("1.1a", QuestionType.TEXT).in(Section.ORGANISATION).inWords(30).forInformation().please(),
      aQuestion("2.1a-i", QuestionType.YES_NO).in(Section.MANDATORY_GROUNDS).passingWhen("no").please(),
      aQuestion("7.1a", QuestionType.CHOICE).in(Section.INSURANCE).passingWhen("have|will").please(),
      aQuestion("L1.1", QuestionType.TEXT).in(Section.LOT).ofLot(1).inWords(500).please(),
      aQuestion("L2.1", QuestionType.TEXT).in(Section.LOT).ofLot(2).inWords(500).please());
  private static final Instant LATER = SUBMITTED.plus(Duration.ofHours(1));
  private static final Exclusion EXCLUSION =
      new Exclusion(Exclusion.Kind.DISCRETIONARY, "Tax", LocalDate.parse("2027-01-05"), "Nothing was done.");

  private static ApplicationFixture answered(String ground, String insurance) {
    return anApplication().answering("1.1a", "Sample CIC").answering("2.1a-i", ground).answering("7.1a", insurance)
        .answering("L1.1", "Our work").answering("L2.1", "Our training").submitted();
  }

  private static JudgementRow judged(String code, Verdict verdict) {
    return new JudgementRow(code, "", verdict, "As seen", "Amina", LATER);
  }

  private static Assessment assess(ApplicationFixture application, JudgementRow... judgements) {
    return application.please().assessment(QUESTIONNAIRE, Arrays.asList(judgements));
  }

  @Test
  @DisplayName("are automatic where the answer passes of itself, open where an officer must look, none for information")
  void automatic() {
    Assessment assessment = assess(answered("no", "will"));

    assertEquals(Arrays.asList(null, Verdict.PASS, Verdict.PASS, null, null),
        assessment.answers().stream().map(JudgedAnswer::verdict).toList());
    assertTrue(assessment.answers().get(1).isAutomatic());
    assertEquals(List.of("L1.1"), assessment.open(1));
    assertEquals(List.of("L2.1"), assessment.open(2));
  }

  @Test
  @DisplayName("leave to an officer every answer that does not pass of itself: nothing fails automatically (R15)")
  void neverAutomatic() {
    Assessment assessment = assess(answered("yes", "none"));

    assertEquals(List.of("2.1a-i", "7.1a", "L1.1"), assessment.open(1));
    assertEquals(List.of(), assessment.failed(1));
    assertTrue(assessment.answers().get(1).question().declaresGround("yes"));
  }

  @Test
  @DisplayName("wait for an answer that a query opened and nobody has given yet")
  void missing() {
    Assessment assessment = assess(anApplication().answering("2.1a-i", "no").answering("7.1a", "have").submitted());

    assertEquals(List.of("1.1a", "L1.1"), assessment.open(1));
  }

  @Test
  @DisplayName("of an officer count before automatic ones")
  void overridden() {
    Assessment assessment = assess(answered("no", "have"), judged("7.1a", Verdict.FAIL));

    assertEquals(List.of("7.1a"), assessment.failed(1));
    assertFalse(assessment.answers().get(2).isAutomatic());
    assertEquals("7.1a Question 7.1a: As seen", assessment.reasonsOfFailure(1));
  }

  @Test
  @DisplayName("of an answer that was given anew since count no more")
  void givenAnew() {
    Application application = answered("no", "have").please();
    application.replaceAfterQuery("L1.1", "Other work", LATER.plus(Duration.ofHours(1)));

    assertEquals(List.of("L1.1"),
        application.assessment(QUESTIONNAIRE, List.of(judged("L1.1", Verdict.PASS))).open(1));
  }

  @Test
  @DisplayName("bear no decision on a lot while an answer that counts for it is open or referred (R08)")
  void open() {
    assertRefused("R08", "assessment.open", assess(answered("no", "have")).bears(toAdmit(), 1));
    assertRefused("R08", "assessment.open",
        assess(answered("no", "have"), judged("L1.1", Verdict.REFER)).bears(toAdmit(), 1));
    assertTrue(assess(answered("no", "have"), judged("L1.1", Verdict.PASS)).bears(toAdmit(), 1).isAllowed());
  }

  @Test
  @DisplayName("admit whoever meets every criterion and nobody else (R08)")
  void bears() {
    Assessment passes = assess(answered("no", "have"), judged("L1.1", Verdict.PASS), judged("L2.1", Verdict.FAIL));

    assertTrue(passes.bears(toAdmit(), 1).isAllowed());
    assertRefused("R08", "assessment.nothingFailed", passes.bears(toRefuse(), 1));
    assertRefused("R08", "assessment.failed", passes.bears(toAdmit(), 2));
    assertTrue(passes.bears(toRefuse(), 2).isAllowed());
  }

  @Test
  @DisplayName("let a lot be refused for a ground for exclusion although every answer passes (R15)")
  void excluded() {
    Assessment passes = assess(answered("no", "have"), judged("L1.1", Verdict.PASS));
    Proposal excludes = new Proposal(Proposal.Outcome.REFUSE, "Why", "Tax", "Pay", EXCLUSION);

    assertTrue(passes.bears(excludes, 1).isAllowed());
  }
}
