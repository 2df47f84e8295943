package coop.councils.dps.admission.domain;

import static coop.councils.dps.support.ApplicationFixture.DECIDE_BY;
import static coop.councils.dps.support.ApplicationFixture.STARTED;
import static coop.councils.dps.support.ApplicationFixture.SUBMITTED;
import static coop.councils.dps.support.ApplicationFixture.anApplication;
import static coop.councils.dps.support.QuestionFixture.aQuestion;
import static coop.councils.dps.support.QuestionFixture.aQuestionnaire;
import static coop.councils.dps.support.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.People;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A partner of an application")
class PartnerTest {

  private final Application application = anApplication().please();
  private final Partner partner = new Partner(application, "1.2b",
      new NamedOrganisation("Sample CIC", "", "Training", "a@sample.example"));

  @BeforeEach
  void invited() {
    partner.invite("hash", STARTED);
  }

  @Test
  @DisplayName("answers and declares for itself (R14)")
  void answers() {
    partner.answer("2.1a-i", "no", STARTED);
    assertRefused("R14", "application.incomplete", () -> partner.declare(List.of("3.1a"), "Ana", "Head", STARTED));

    partner.declare(List.of(), "Ana", "Head", STARTED);

    assertEquals(Map.of("2.1a-i", "no"), partner.answers());
    assertTrue(partner.row().hasDeclared());
    assertRefused("R08", "partner.declaredAlready", () -> partner.answer("2.1a-i", "yes", STARTED));
  }

  @Test
  @DisplayName("is given its answers back by the applicant while the application is a draft, or an officer asks (R08)")
  void reopened() {
    partner.declare(List.of(), "Ana", "Head", STARTED);
    partner.reopen(false);
    assertFalse(partner.row().hasDeclared());

    application.submit(List.of(), People.CERYS, "Director", DECIDE_BY, SUBMITTED);
    assertRefused("R08", "application.submittedAlready", () -> partner.reopen(false));
    partner.reopen(true);
    application.requests().forEach(LotRequest::withdraw);
    assertRefused("R08", "partner.applicationClosed", () -> partner.answer("2.1a-i", "yes", SUBMITTED));
    assertRefused("R08", "partner.applicationClosed", () -> partner.invite("other", SUBMITTED));
  }

  @Test
  @DisplayName("has its own answers judged, and judged anew once it declares them anew (R08, R15)")
  void judged() {
    Questionnaire questionnaire = aQuestionnaire(
        aQuestion("2.1a-i", QuestionType.YES_NO).in(Section.MANDATORY_GROUNDS).passingWhen("no").please(),
        aQuestion("L1.1", QuestionType.TEXT).in(Section.LOT).ofLot(1).inWords(500).please());
    partner.answer("2.1a-i", "yes", STARTED);
    partner.declare(List.of(), "Ana", "Head", STARTED);
    JudgementRow pass = new JudgementRow("2.1a-i", partner.row().reference().value(), Verdict.PASS, "Put right", "Amina",
        SUBMITTED);
    JudgementRow applicants = new JudgementRow("2.1a-i", "", Verdict.PASS, "Put right", "Amina", SUBMITTED);

    Assessment waiting = new Assessment(partner.assessment(questionnaire, List.of(applicants)));
    assertEquals(List.of("2.1a-i (Sample CIC)"), waiting.open(1), "What the applicant answered is judged apart");
    assertEquals(List.of(), new Assessment(partner.assessment(questionnaire, List.of(pass))).open(1));

    partner.reopen(false);
    partner.answer("2.1a-i", "yes", SUBMITTED.plusSeconds(1));
    partner.declare(List.of(), "Ana", "Head", SUBMITTED.plusSeconds(2));
    assertEquals(List.of("2.1a-i (Sample CIC)"),
        new Assessment(partner.assessment(questionnaire, List.of(pass))).open(1));
  }

  @Test
  @DisplayName("begins anew under another name or number: what it declared is nobody else's (R14)")
  void another() {
    partner.answer("2.1a-i", "no", STARTED);
    partner.declare(List.of(), "Ana", "Head", STARTED);

    assertFalse(partner.become(new NamedOrganisation("Sample CIC", "", "More training", "a@sample.example")));
    assertTrue(partner.row().hasDeclared());
    assertTrue(partner.become(new NamedOrganisation("Other plc", "99", "Training", "a@sample.example")));
    assertFalse(partner.row().hasDeclared());
    assertEquals(Map.of(), partner.answers());
  }

  @Test
  @DisplayName("has a link that opens for thirty days from when it was last sent")
  void expires() {
    assertTrue(partner.mayAnswer(STARTED.plus(Duration.ofDays(30)).minusNanos(1)).isAllowed());
    assertRefused("R14", "partner.linkExpired", partner.mayAnswer(STARTED.plus(Duration.ofDays(30))));

    partner.invite("other", STARTED.plus(Duration.ofDays(30)));
    assertTrue(partner.mayAnswer(STARTED.plus(Duration.ofDays(31))).isAllowed());
  }
}
