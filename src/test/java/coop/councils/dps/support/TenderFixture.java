package coop.councils.dps.support;

import coop.councils.dps.bid.domain.Bid;
import coop.councils.dps.bid.domain.BidSubmission;
import coop.councils.dps.bid.domain.PriceLine;
import coop.councils.dps.bid.domain.SealedTender;
import coop.councils.dps.bid.domain.TenderRow;
import coop.councils.dps.competition.domain.QuestionRow;
import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.Sha256;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Tenders as written, submitted and opened. */
public final class TenderFixture {

  public static final Instant DEADLINE = Instant.parse("2027-11-24T12:00:00Z");
  public static final Instant RECEIVED = Instant.parse("2027-11-24T11:58:31.204117Z");

  private TenderFixture() {}

  public static Bid aTender() {
    return new Bid(11, 7, Instant.parse("2027-11-10T09:00:00Z"));
  }

  /** Questions with these numbers, each of at most a hundred words. */
  public static List<QuestionRow> questions(Integer... numbers) {
    return Stream.of(numbers).map(number ->
        new QuestionRow(number, "Method", "", "How?", BigDecimal.TEN, 100, 0, null)).toList();
  }

  /** Two questions answered and a price given. */
  public static Bid aCompleteTender() {
    Bid tender = aTender();
    tender.answer(1, "With care.");
    tender.answer(2, "For everybody.");
    tender.price(aPrice("45000"));
    return tender;
  }

  public static BidSubmission aSubmission(String content) {
    return new BidSubmission(aCompleteTender(), Reference.random("REC"),
        new SealedTender(content.getBytes(StandardCharsets.UTF_8), Sha256.of(content)),
        new BidSubmission.Received(RECEIVED, DEADLINE, People.CERYS.name()));
  }

  /** One line for everything. */
  public static List<PriceLine> aPrice(String pounds) {
    return List.of(new PriceLine("Everything", "whole term", BigDecimal.ONE, new BigDecimal(pounds)));
  }

  public static TenderRow anOpenedTender(long id, String price) {
    return new TenderRow(id, Reference.random("TEN"), 100 + id, "Supplier " + id, RECEIVED, "0".repeat(64),
        Money.pounds(price));
  }
}
