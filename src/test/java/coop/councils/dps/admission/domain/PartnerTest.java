package coop.councils.dps.admission.domain;

import static coop.councils.dps.support.ApplicationFixture.DECIDE_BY;
import static coop.councils.dps.support.ApplicationFixture.STARTED;
import static coop.councils.dps.support.ApplicationFixture.SUBMITTED;
import static coop.councils.dps.support.ApplicationFixture.anApplication;
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
