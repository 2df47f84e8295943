package coop.councils.dps.member.domain;

import static coop.councils.dps.support.Refusals.assertAllowed;
import static coop.councils.dps.support.Refusals.assertRefused;

import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.support.People;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A request for access")
class AccessRequestTest {

  private static final Instant ASKED = Instant.parse("2027-11-02T09:00:00Z");

  @Test
  @DisplayName("is confirmed once, within a day")
  void confirmed() {
    AccessRequest request = aRequest();

    assertRefused("MEMBER", "accessRequest.expired", request.mayBeConfirmed(ASKED.plus(Duration.ofHours(24))));
    assertAllowed(request.mayBeConfirmed(ASKED.plus(Duration.ofHours(24)).minusNanos(1)));
    request.confirm(ASKED.plusSeconds(60));
    assertRefused("MEMBER", "accessRequest.confirmed", request.mayBeConfirmed(ASKED.plusSeconds(61)));
  }

  @Test
  @DisplayName("is decided once: the second administrator is told what the first decided")
  void decidedOnce() {
    AccessRequest granted = aConfirmedRequest();
    granted.grant(Role.BUYER_EVALUATOR, People.AMINA, ASKED.plusSeconds(90));
    assertRefused("MEMBER", "accessRequest.notNow.GRANTED", () -> granted.decline("No", People.BRIAN, ASKED));

    AccessRequest declined = aConfirmedRequest();
    declined.decline("Not yet", People.AMINA, ASKED.plusSeconds(90));
    assertRefused("MEMBER", "accessRequest.notNow.DECLINED",
        () -> declined.grant(Role.BUYER_OWNER, People.BRIAN, ASKED));
  }

  private static AccessRequest aConfirmedRequest() {
    AccessRequest request = aRequest();
    request.confirm(ASKED.plusSeconds(60));
    return request;
  }

  private static AccessRequest aRequest() {
    return new AccessRequest(1, new Applicant("Pat Example", "Officer", "pat@council.example", "To buy"),
        "0".repeat(64), ASKED);
  }
}
