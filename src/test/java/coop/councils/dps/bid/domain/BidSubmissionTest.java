package coop.councils.dps.bid.domain;

import static coop.councils.dps.support.TenderFixture.DEADLINE;
import static coop.councils.dps.support.TenderFixture.RECEIVED;
import static coop.councils.dps.support.TenderFixture.aCompleteTender;
import static coop.councils.dps.support.TenderFixture.aSubmission;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.Sha256;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A submission")
class BidSubmissionTest {

  @Test
  @DisplayName("is intact as received, with the fingerprint of its receipt (R29)")
  void intact() {
    BidSubmission submission = aSubmission("content");

    assertTrue(submission.isIntact());
    assertEquals(Sha256.of("content"), submission.sha256());
    assertEquals(RECEIVED, submission.receivedAt());
  }

  @Test
  @DisplayName("is not intact once a single bit of it has changed (R29)")
  void tampered() {
    BidSubmission submission = aSubmission("content");

    submission.sealedContent()[3] ^= 1;

    assertFalse(submission.isIntact());
  }

  @Test
  @DisplayName("does not change with the bytes it was made from (R29)")
  void copied() {
    byte[] bytes = {1, 2, 3};
    BidSubmission submission = new BidSubmission(aCompleteTender(), bytes, RECEIVED, DEADLINE, "Cerys Davies");

    bytes[0] = 9;

    assertTrue(submission.isIntact());
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
