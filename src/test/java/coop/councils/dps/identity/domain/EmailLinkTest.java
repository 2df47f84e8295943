package coop.councils.dps.identity.domain;

import static coop.councils.dps.support.Refusals.assertAllowed;
import static coop.councils.dps.support.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A link sent by e-mail")
class EmailLinkTest {

  private static final Instant SENT = Instant.parse("2027-03-01T10:00:00Z");

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("can be followed for its time and not an instant longer")
  @CsvSource({"VERIFY, PT24H", "INVITE, P7D", "RESET, PT1H"})
  void lifetime(EmailLink.Purpose purpose, Duration lifetime) {
    EmailLink link = new EmailLink("hash", purpose, 1L, SENT);

    assertAllowed(link.mayBeFollowed(SENT));
    assertAllowed(link.mayBeFollowed(SENT.plus(lifetime).minusNanos(1_000)));
    assertRefused("IDENTITY", "link.expired", link.mayBeFollowed(SENT.plus(lifetime)));
    assertRefused("IDENTITY", "link.expired", () -> link.follow(SENT.plus(lifetime)));
  }

  @Test
  @DisplayName("opens nothing once it is void, however young it is")
  void voided() {
    EmailLink link = new EmailLink("hash", EmailLink.Purpose.INVITE, 1L, SENT);
    link.voidIt(SENT.plusSeconds(1));

    assertRefused("IDENTITY", "link.void", () -> link.follow(SENT.plusSeconds(2)));
  }

  @Test
  @DisplayName("is followed once")
  void once() {
    EmailLink link = new EmailLink("hash", EmailLink.Purpose.RESET, 1L, SENT);
    link.follow(SENT.plusSeconds(1));

    assertRefused("IDENTITY", "link.used", () -> link.follow(SENT.plusSeconds(2)));
    assertRefused("IDENTITY", "link.used", link.mayBeFollowed(SENT.plus(Duration.ofDays(9))));
  }
}
