package coop.councils.dps.admission.domain;

import static coop.councils.dps.support.ApplicationFixture.DECIDE_BY;
import static coop.councils.dps.support.ApplicationFixture.STARTED;
import static coop.councils.dps.support.ApplicationFixture.SUBMITTED;
import static coop.councils.dps.support.ApplicationFixture.SUPPLIER;
import static coop.councils.dps.support.ApplicationFixture.anApplication;
import static coop.councils.dps.support.ApplicationFixture.anApplicationFor;
import static coop.councils.dps.support.ApplicationFixture.toAdmit;
import static coop.councils.dps.support.ApplicationFixture.toRefuse;
import static coop.councils.dps.support.QuestionFixture.aQuestion;
import static coop.councils.dps.support.QuestionFixture.aQuestionnaire;
import static coop.councils.dps.support.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.supplier.domain.IdentifierScheme;
import coop.councils.dps.supplier.domain.OrganisationType;
import coop.councils.dps.supplier.domain.SupplierRow;
import coop.councils.dps.support.People;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An application")
class ApplicationTest {

  private static final SupplierRow SUPPLIER_ROW = new SupplierRow(SUPPLIER, Reference.random("SUP"), "Calder Care",
      OrganisationType.COOPERATIVE, IdentifierScheme.NONE, null, "1 Mill Street", "HX7 8AD", null, true, true, 1);

  @Test
  @DisplayName("asks to join each lot once, in the order of the lots (R08)")
  void lots() {
    assertEquals(List.of(1, 2), anApplicationFor(List.of(2, 1, 2)).please().lots());
  }

  @Test
  @DisplayName("keeps the last answer to each question (R08)")
  void answers() {
    Application application = anApplication().answering("6.1", "One").answering("6.1", "Two").please();

    assertEquals(Map.of("6.1", "Two"), application.answers());
  }

  @Test
  @DisplayName("with a question unanswered is not submitted (R14)")
  void incomplete() {
    Application application = anApplication().please();

    assertRefused("R14", "application.incomplete", () ->
        application.submit(List.of("2.1a"), People.CERYS, "Director", DECIDE_BY, SUBMITTED));
    assertNull(application.submittedAt());
    assertTrue(application.requests().stream().allMatch(request -> request.status() == RequestStatus.DRAFT));
  }

  @Test
  @DisplayName("puts every lot before Oldham when it is submitted, and keeps the time (R09)")
  void submitted() {
    Application application = anApplication().submitted().please();

    assertEquals(SUBMITTED, application.submittedAt());
    assertTrue(application.requests().stream().allMatch(request -> request.status() == RequestStatus.SUBMITTED));
  }

  @Test
  @DisplayName("is not changed after it was submitted: what was declared stays (R08)")
  void unchangedAfterSubmission() {
    Application application = anApplication().answering("6.1", "As declared").submitted().please();

    assertRefused("R08", "application.submittedAlready", () -> application.answer("6.1", "Better", SUBMITTED));
    assertRefused("R08", "application.submittedAlready", () -> application.answer("6.2", "More", SUBMITTED));
    assertEquals(Map.of("6.1", "As declared"), application.answers());
  }

  @Test
  @DisplayName("is not submitted twice (R08)")
  void submittedTwice() {
    Application application = anApplication().submitted().please();

    assertRefused("R08", "application.submittedAlready", () ->
        application.submit(List.of(), People.CERYS, "Director", DECIDE_BY.plusDays(1), SUBMITTED.plusSeconds(1)));
    assertEquals(SUBMITTED, application.submittedAt());
  }

  @Test
  @DisplayName("has its lots decided each on its own (R08)")
  void lotsApart() {
    Application application = anApplication().submitted().proposed(1, toAdmit()).confirmed(1)
        .proposed(2, toRefuse()).please();

    assertEquals(RequestStatus.ADMITTED, application.request(1).status());
    assertEquals(RequestStatus.PROPOSED, application.request(2).status());
  }

  @Test
  @DisplayName("knows nothing of a lot it was not made for (R08)")
  void otherLot() {
    Application application = anApplicationFor(List.of(1)).please();

    assertThrows(NotFoundException.class, () -> application.request(2));
  }

  @Test
  @DisplayName("after a refusal is followed by a new one at once, which takes over facts but no declaration (R13)")
  void applyAgain() {
    Questionnaire questionnaire = aQuestionnaire(
        aQuestion("1.1a", QuestionType.TEXT).inWords(30).prefilled(Prefill.NAME).please(),
        aQuestion("6.1", QuestionType.TEXT).inWords(500).prefilled(Prefill.LAST_TIME).please(),
        aQuestion("2.1a", QuestionType.YES_NO).please());
    Application refused = anApplicationFor(List.of(1)).answering("6.1", "Our work").answering("2.1a", "no")
        .submitted().proposed(1, toRefuse()).confirmed(1).please();

    Application again = new Application(SUPPLIER, 1, List.of(1), refused.request(1).decidedAt());
    again.prefill(questionnaire, SUPPLIER_ROW, refused.answers(), STARTED);

    assertEquals(Map.of("1.1a", "Calder Care", "6.1", "Our work"), again.answers());
    assertEquals(RequestStatus.DRAFT, again.request(1).status());
    assertEquals(RequestStatus.REFUSED, refused.request(1).status());
    assertNotEquals(refused.reference(), again.reference());
  }

  @Test
  @DisplayName("is not given more time once the ten working days are over (R10)")
  void tooLate() {
    Application late = anApplication().submitted().please();

    assertRefused("R10", "application.tooLateToExtend", late.mayBeExtended(DECIDE_BY.plusDays(1)));
  }

  @Test
  @DisplayName("that was withdrawn changes no more (R08)")
  void withdrawn() {
    Application withdrawn = anApplication().please();
    withdrawn.requests().forEach(LotRequest::withdraw);

    assertRefused("R08", "application.withdrawnAlready", () -> withdrawn.answer("6.1", "More", STARTED));
    assertRefused("R08", "application.withdrawnAlready", () -> withdrawn.split(2, STARTED));
  }

  @Test
  @DisplayName("of two lots is split, so that each is submitted alone, but never when it is submitted (R08)")
  void split() {
    Application both = anApplication().please();

    Application second = both.split(2, STARTED);

    assertEquals(List.of(List.of(1), List.of(2)), List.of(both.lots(), second.lots()));
    assertRefused("R08", "application.split.only", () -> both.split(1, STARTED));
    Application submitted = anApplication().submitted().please();
    assertRefused("R08", "application.submittedAlready", () -> submitted.split(2, STARTED));
  }

  @Test
  @DisplayName("is given fifteen working days in all once, with a reason, and only while there is something to decide (R10)")
  void extended() {
    Application application = anApplication().submitted().please();
    assertRefused("R10", "application.nothingToDecide", anApplication().please().mayBeExtended(DECIDE_BY));

    application.extend("We check a certificate with its issuer.", DECIDE_BY.plusDays(10), DECIDE_BY);

    assertEquals(DECIDE_BY.plusDays(10), application.decideBy());
    assertRefused("R10", "application.extendedAlready",
        () -> application.extend("Again.", DECIDE_BY.plusDays(20), DECIDE_BY));
    assertEquals(DECIDE_BY.plusDays(10), application.decideBy());
  }
}
