package coop.councils.dps.bid.domain;

import static coop.councils.dps.support.TenderFixture.DEADLINE;
import static coop.councils.dps.support.TenderFixture.RECEIVED;
import static coop.councils.dps.support.TenderFixture.aSubmission;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A submission")
class BidSubmissionTest {

  @Test
  @DisplayName("keeps the fingerprint of what is inside, which its receipt tells, and the time of the database (R29)")
  void as_received() {
    BidSubmission submission = aSubmission("content");

    assertEquals(Sha256.of("content"), submission.sha256());
    assertEquals(RECEIVED, submission.receivedAt());
  }

  @Test
  @DisplayName("does not change with the bytes it was made from, nor with those it hands out (R29)")
  void copied() {
    BidSubmission submission = aSubmission("content");

    submission.sealed().bytes()[0] ^= 1;

    assertArrayEquals("content".getBytes(StandardCharsets.UTF_8), submission.sealed().bytes());
  }

  @Test
  @DisplayName("counts until it is replaced or withdrawn, as its receipt says (R30)")
  void standing() {
    assertEquals("COUNTS", receipt(null, null).standing());
    assertEquals("REPLACED", receipt(RECEIVED.plusSeconds(5), null).standing());
    assertEquals("WITHDRAWN", receipt(null, RECEIVED.plusSeconds(5)).standing());
  }

  private static ReceiptRow receipt(Instant superseded, Instant withdrawn) {
    return new ReceiptRow(Reference.random("REC"), RECEIVED, DEADLINE, "Cerys Davies", "", superseded, withdrawn);
  }
}
