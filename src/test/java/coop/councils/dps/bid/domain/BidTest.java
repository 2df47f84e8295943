package coop.councils.dps.bid.domain;

import static coop.councils.dps.support.Refusals.assertRefused;
import static coop.councils.dps.support.TenderFixture.aCompleteTender;
import static coop.councils.dps.support.TenderFixture.aTender;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.shared.Money;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A tender")
class BidTest {

  private static final List<Integer> QUESTIONS = List.of(1, 2);

  @Test
  @DisplayName("is complete with every question answered and a price (R30)")
  void complete() {
    assertTrue(aCompleteTender().isComplete(QUESTIONS));
    assertFalse(aCompleteTender().isComplete(List.of(1, 2, 3)));
  }

  @Test
  @DisplayName("is not submitted without a price or an answer (R30)")
  void incomplete() {
    Bid withoutPrice = aTender();
    withoutPrice.answer(1, "With care.");
    withoutPrice.answer(2, "For everybody.");
    Bid withoutAnswer = aTender();
    withoutAnswer.answer(1, "With care.");
    withoutAnswer.price(Money.pounds("45000"));

    assertRefused("BID", "bid.incomplete", () -> withoutPrice.submitted(QUESTIONS));
    assertRefused("BID", "bid.incomplete", () -> withoutAnswer.submitted(QUESTIONS));
    assertEquals(BidStatus.DRAFT, withoutPrice.status());
  }

  @Test
  @DisplayName("is submitted again and again without being withdrawn in between (R30)")
  void replaced() {
    Bid tender = aCompleteTender();
    tender.submitted(QUESTIONS);
    tender.price(Money.pounds("44000"));
    tender.submitted(QUESTIONS);

    assertEquals(BidStatus.SUBMITTED, tender.status());
    assertEquals(Money.pounds("44000"), tender.price());
  }

  @Test
  @DisplayName("is withdrawn and submitted anew, but not withdrawn twice or as a draft (R30)")
  void withdrawn() {
    Bid tender = aCompleteTender();
    assertRefused("BID", "bid.notNow.DRAFT", tender::withdrawn);

    tender.submitted(QUESTIONS);
    tender.withdrawn();
    assertRefused("BID", "bid.notNow.WITHDRAWN", tender::withdrawn);

    tender.submitted(QUESTIONS);
    assertEquals(BidStatus.SUBMITTED, tender.status());
  }

  @Test
  @DisplayName("holds at most 20 files, and room again when one is removed (R30)")
  void files() {
    Bid tender = aTender();
    for (long file = 1; file <= Bid.MOST_FILES; file++) {
      tender.add(file);
    }
    assertRefused("BID", "bid.tooManyFiles", () -> tender.add(99));

    tender.remove(1);
    tender.add(99);
    assertEquals(Bid.MOST_FILES, tender.files().size());
  }

  @Test
  @DisplayName("gives its answers in the order of the questions and keeps them to itself (R29)")
  void answers() {
    Bid tender = aTender();
    tender.answer(2, "Second");
    tender.answer(1, "First");
    tender.answers().put(3, "from outside");

    assertEquals(Map.of(1, "First", 2, "Second"), tender.answers());
    assertEquals(List.of(1, 2), List.copyOf(tender.answers().keySet()));
  }
}
