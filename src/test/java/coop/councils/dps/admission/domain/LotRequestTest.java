package coop.councils.dps.admission.domain;

import static coop.councils.dps.support.ApplicationFixture.DECIDED;
import static coop.councils.dps.support.ApplicationFixture.PROPOSED;
import static coop.councils.dps.support.ApplicationFixture.anApplication;
import static coop.councils.dps.support.ApplicationFixture.toAdmit;
import static coop.councils.dps.support.ApplicationFixture.toRefuse;
import static coop.councils.dps.support.Refusals.assertAllowed;
import static coop.councils.dps.support.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import coop.councils.dps.support.People;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A request to join a lot")
class LotRequestTest {

  @Test
  @DisplayName("is not judged while the supplier still writes it (R08)")
  void draft() {
    LotRequest request = anApplication().lot(1);

    assertRefused("R08", "decision.notNow.DRAFT", () -> request.propose(toAdmit(), People.AMINA, PROPOSED));
    assertRefused("R08", "decision.notProposed", request.mayBeConfirmedBy(People.BRIAN));
  }

  @Test
  @DisplayName("is admitted by two people: one proposes, another confirms (R08)")
  void admitted() {
    LotRequest request = anApplication().submitted().proposed(1, toAdmit()).lot(1);

    assertAllowed(request.mayBeConfirmedBy(People.BRIAN));
    request.confirm(People.BRIAN, DECIDED);

    assertEquals(RequestStatus.ADMITTED, request.status());
    assertEquals("Brian Cole", request.decider().name());
    assertEquals(DECIDED, request.decidedAt());
  }

  @Test
  @DisplayName("is refused with the reasons, what was not met and the remedy that were proposed (R08, R13)")
  void refused() {
    LotRequest request = anApplication().submitted().proposed(1, toRefuse()).confirmed(1).lot(1);

    assertEquals(RequestStatus.REFUSED, request.status());
    assertEquals(toRefuse(), request.proposal());
  }

  @Test
  @DisplayName("is never confirmed by whoever proposed it (R08)")
  void samePerson() {
    LotRequest request = anApplication().submitted().proposed(1, toAdmit()).lot(1);

    assertRefused("R08", "decision.samePerson", () -> request.confirm(People.AMINA, DECIDED));
    assertRefused("R08", "decision.samePerson", () -> request.sendBack("Look again", People.AMINA));
    assertEquals(RequestStatus.PROPOSED, request.status());
    assertNull(request.decidedAt());
  }

  @Test
  @DisplayName("goes back to the officers with a reason, and whoever sent it back may then propose (R08)")
  void sentBack() {
    LotRequest request = anApplication().submitted().proposed(1, toAdmit()).lot(1);

    request.sendBack("The second contract is not confirmed.", People.BRIAN);
    assertEquals(RequestStatus.SUBMITTED, request.status());
    assertRefused("R08", "decision.notProposed", () -> request.confirm(People.BRIAN, DECIDED));

    request.propose(toRefuse(), People.BRIAN, PROPOSED);
    assertRefused("R08", "decision.samePerson", () -> request.confirm(People.BRIAN, DECIDED));
    request.confirm(People.AMINA, DECIDED);
    assertEquals(RequestStatus.REFUSED, request.status());
  }

  @Test
  @DisplayName("is withdrawn by the supplier until it is decided (R08)")
  void withdrawn() {
    LotRequest draft = anApplication().lot(1);
    LotRequest submitted = anApplication().submitted().lot(1);
    LotRequest proposed = anApplication().submitted().proposed(1, toAdmit()).lot(1);

    draft.withdraw();
    submitted.withdraw();
    proposed.withdraw();

    assertEquals(RequestStatus.WITHDRAWN, draft.status());
    assertEquals(RequestStatus.WITHDRAWN, submitted.status());
    assertEquals(RequestStatus.WITHDRAWN, proposed.status());
    assertRefused("R08", "decision.notProposed", () -> proposed.confirm(People.BRIAN, DECIDED));
  }

  @Test
  @DisplayName("stays as it was decided for good (R08)")
  void decidedForGood() {
    LotRequest request = anApplication().submitted().proposed(1, toAdmit()).confirmed(1).lot(1);

    assertRefused("R08", "decision.notNow.ADMITTED", request::withdraw);
    assertRefused("R08", "decision.notNow.ADMITTED", () -> request.propose(toRefuse(), People.AMINA, DECIDED));
    assertRefused("R08", "decision.notProposed", () -> request.confirm(People.CERYS, DECIDED));
    assertEquals("Brian Cole", request.decider().name());
  }
}
