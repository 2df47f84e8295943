package coop.councils.dps.bid.domain;

import static coop.councils.dps.support.Refusals.assertRefused;
import static coop.councils.dps.support.TenderFixture.aCompleteTender;
import static coop.councils.dps.support.TenderFixture.aPrice;
import static coop.councils.dps.support.TenderFixture.aTender;
import static coop.councils.dps.support.TenderFixture.questions;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.competition.domain.QuestionRow;
import coop.councils.dps.shared.Money;
import coop.councils.dps.support.People;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A tender")
class BidTest {

  private static final List<QuestionRow> QUESTIONS = questions(1, 2);

  @Test
  @DisplayName("is complete with every question answered and a price (R30)")
  void complete() {
    assertTrue(aCompleteTender().isComplete(QUESTIONS));
    assertFalse(aCompleteTender().isComplete(questions(1, 2, 3)));
  }

  @Test
  @DisplayName("keeps an answer that is too long, and is not complete with it (R30)")
  void too_long() {
    Bid tender = aCompleteTender();
    tender.answer(1, "word ".repeat(101));

    assertEquals(List.of(1), tender.lacks(QUESTIONS));
    assertRefused("BID", "bid.incomplete", () -> tender.submitted(QUESTIONS));
  }

  @Test
  @DisplayName("is not submitted without a price or an answer (R30)")
  void incomplete() {
    Bid withoutPrice = aTender();
    withoutPrice.answer(1, "With care.");
    withoutPrice.answer(2, "For everybody.");
    Bid withoutAnswer = aTender();
    withoutAnswer.answer(1, "With care.");
    withoutAnswer.price(aPrice("45000"));

    assertRefused("BID", "bid.incomplete", () -> withoutPrice.submitted(QUESTIONS));
    assertRefused("BID", "bid.incomplete", () -> withoutAnswer.submitted(QUESTIONS));
    assertEquals(BidStatus.DRAFT, withoutPrice.status());
  }

  @Test
  @DisplayName("is submitted again and again without being withdrawn in between (R30)")
  void replaced() {
    Bid tender = aCompleteTender();
    tender.submitted(QUESTIONS);
    tender.price(aPrice("44000"));
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
      tender.add(new Attachment(file, FileSlot.METHOD, null));
    }
    assertRefused("BID", "bid.tooManyFiles", () -> tender.add(new Attachment(99, FileSlot.METHOD, null)));

    tender.remove(1, FileSlot.METHOD);
    tender.add(new Attachment(99, FileSlot.METHOD, null));
    assertEquals(Bid.MOST_FILES, tender.files().size());
  }

  @Test
  @DisplayName("takes one file for two purposes, and tells the two apart when one is removed")
  void one_file_for_two_purposes() {
    Bid tender = aTender();
    tender.add(new Attachment(5, FileSlot.METHOD, null));
    tender.add(new Attachment(5, FileSlot.PRICE, null));
    tender.add(new Attachment(5, FileSlot.PRICE, "Our rates are a trade secret."));

    tender.remove(5, FileSlot.METHOD);

    assertEquals(List.of(new Attachment(5, FileSlot.PRICE, "Our rates are a trade secret.")), tender.files());
  }

  @Test
  @DisplayName("costs the sum of its lines, each rounded to the penny, half a penny up")
  void price_of_lines() {
    Bid tender = aTender();
    tender.price(List.of(new PriceLine("Days", "day", new BigDecimal("2.5"), new BigDecimal("333.33")),
        new PriceLine("Travel", "mile", new BigDecimal("120"), new BigDecimal("0.45"))));

    assertEquals(Money.pounds("887.33"), tender.price());
    assertEquals(List.of("£833.33", "£54.00"), tender.lines().stream().map(line -> line.amount().toString()).toList());
  }

  @Test
  @DisplayName("says what it lacks: the questions without an answer, and the price as 0")
  void lacks() {
    Bid tender = aTender();
    tender.answer(2, "For everybody.");

    assertEquals(List.of(1, 0), tender.lacks(QUESTIONS));
    assertEquals(List.of(), aCompleteTender().lacks(QUESTIONS));
  }

  @Test
  @DisplayName("keeps why parts of an answer are confidential, and forgets it when that is taken back (R56)")
  void confidential() {
    Bid tender = aCompleteTender();
    tender.keepConfidential(2, "The method is ours.");
    assertEquals(Map.of(2, "The method is ours."), tender.confidential());

    tender.keepConfidential(2, null);
    assertEquals(Map.of(), tender.confidential());
  }

  @Test
  @DisplayName("forgets the wish to be submitted at the deadline once it is submitted or withdrawn by hand (R30)")
  void at_deadline() {
    Bid tender = aCompleteTender();
    tender.submitAtDeadline(People.CERYS, new Declarations("Cerys Davies", "Director", null));
    assertTrue(tender.isSubmittedAtDeadline());
    assertEquals("Director", tender.declarations().post());

    tender.submitted(QUESTIONS);
    assertFalse(tender.isSubmittedAtDeadline());

    tender.submitAtDeadline(People.CERYS, new Declarations("Cerys Davies", "Director", null));
    tender.withdrawn();
    assertFalse(tender.isSubmittedAtDeadline());
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
