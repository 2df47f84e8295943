package coop.councils.dps.letter.domain;

import static coop.councils.dps.support.Refusals.assertAllowed;
import static coop.councils.dps.support.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.Money;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A signatory")
class SignatoryTest {

  private static final Money LIMIT = Money.pounds("50000");
  private static final Instant GRANTED = Instant.parse("2026-06-05T09:30:00Z");

  private final Signatory signatory = new Signatory(7L, 3, "Ros Owner", LIMIT, "Quinn Owner", GRANTED);

  @ParameterizedTest
  @ValueSource(strings = {"0", "49999.99", "50000", "50000.00"})
  @DisplayName("signs for contracts up to the limit, the limit itself among them (R49)")
  void upToTheLimit(String pounds) {
    assertAllowed(signatory.maySign(Money.pounds(pounds)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"50000.01", "50001", "214904"})
  @DisplayName("does not sign over the limit, and the sentence says who, how much and what to do (R49)")
  void overTheLimit(String pounds) {
    Decision decision = signatory.maySign(Money.pounds(pounds));
    assertRefused("R49", "signatory.overLimit", decision);
    Decision.Refused refused = assertInstanceOf(Decision.Refused.class, decision);
    assertEquals(List.of("Ros Owner", LIMIT, Money.pounds(pounds)), refused.arguments());
    String sentence = new Messages().text(refused.messageKey(), refused.arguments().toArray());
    assertTrue(sentence.startsWith("Ros Owner may sign for contracts up to " + LIMIT + "."), sentence);
  }

  @Test
  @DisplayName("with no limit to speak of signs for nothing that costs anything (R49)")
  void nothing() {
    Signatory none = new Signatory(7L, 3, "Ros Owner", Money.pounds("0"), "Quinn Owner", GRANTED);
    assertRefused("R49", "signatory.overLimit", none.maySign(Money.pounds("0.01")));
  }

  @Test
  @DisplayName("has a typed name until a signature is scanned, which then says whose it is")
  void scan() {
    assertTrue(signatory.scan().isEmpty());
    assertFalse(signatory.row().scanned());

    signatory.signsBy(new Picture(new byte[] {1, 2}, 300, 80, "A scan"));
    Picture scan = signatory.scan().orElseThrow();
    assertArrayEquals(new byte[] {1, 2}, scan.png());
    assertEquals("Ros Owner", scan.alternative());
    assertEquals("300 by 80", scan.width() + " by " + scan.height());
    assertTrue(signatory.row().scanned());
  }

  @Test
  @DisplayName("is recorded with who gave the authority and when")
  void recorded() {
    Signatory.Row row = signatory.row();
    assertEquals("Ros Owner, £50,000.00, Quinn Owner, 2026-06-05T09:30:00Z",
        row.name() + ", " + row.limit() + ", " + row.grantedBy() + ", " + row.grantedAt());
    assertEquals(7L, signatory.memberId());
    assertEquals(3L, row.accountId());
  }
}
