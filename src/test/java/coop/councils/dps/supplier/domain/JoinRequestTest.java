package coop.councils.dps.supplier.domain;

import static coop.councils.dps.support.Refusals.assertAllowed;
import static coop.councils.dps.support.Refusals.assertRefused;

import coop.councils.dps.support.People;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A request to join an organisation")
class JoinRequestTest {

  private static final Instant ASKED = Instant.parse("2027-03-01T10:00:00Z");

  private final JoinRequest request = new JoinRequest(1, 2, null, ASKED);

  @Test
  @DisplayName("is answered once, and a second answer is told who gave the first")
  void once() {
    assertAllowed(request.mayBeAnswered());
    request.grant(People.AMINA, ASKED.plusSeconds(60));

    assertRefused("SUPPLIER", "joinRequest.answered.GRANTED",
        () -> request.decline("No", People.BRIAN, ASKED.plusSeconds(61)));
  }

  @Test
  @DisplayName("is not granted after it was declined or withdrawn")
  void over() {
    request.decline("Nobody here knows you.", People.AMINA, ASKED.plusSeconds(60));
    assertRefused("SUPPLIER", "joinRequest.answered.DECLINED", () -> request.grant(People.BRIAN, ASKED));

    JoinRequest withdrawn = new JoinRequest(1, 2, null, ASKED);
    withdrawn.withdraw(People.CERYS, ASKED);
    assertRefused("SUPPLIER", "joinRequest.answered.WITHDRAWN", () -> withdrawn.grant(People.BRIAN, ASKED));
  }
}
