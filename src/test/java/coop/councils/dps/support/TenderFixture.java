package coop.councils.dps.support;

import coop.councils.dps.bid.domain.Bid;
import coop.councils.dps.bid.domain.BidSubmission;
import coop.councils.dps.bid.domain.TenderRow;
import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.Reference;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Tenders as written, submitted and opened. */
public final class TenderFixture {

  public static final Instant DEADLINE = Instant.parse("2027-11-24T12:00:00Z");
  public static final Instant RECEIVED = Instant.parse("2027-11-24T11:58:31.204117Z");

  private TenderFixture() {}

  public static Bid aTender() {
    return new Bid(11, 7, Instant.parse("2027-11-10T09:00:00Z"));
  }

  /** Two questions answered and a price given. */
  public static Bid aCompleteTender() {
    Bid tender = aTender();
    tender.answer(1, "With care.");
    tender.answer(2, "For everybody.");
    tender.price(Money.pounds("45000"));
    return tender;
  }

  public static BidSubmission aSubmission(String content) {
    return new BidSubmission(aCompleteTender(), content.getBytes(StandardCharsets.UTF_8), RECEIVED, DEADLINE,
        People.CERYS.name());
  }

  public static TenderRow anOpenedTender(long id, String price) {
    return new TenderRow(id, Reference.random("TEN"), 100 + id, "Supplier " + id, RECEIVED, "0".repeat(64),
        Money.pounds(price));
  }
}
