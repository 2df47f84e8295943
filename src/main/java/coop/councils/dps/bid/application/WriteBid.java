package coop.councils.dps.bid.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.bid.domain.Bid;
import coop.councils.dps.bid.domain.PriceLine;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.QuestionRow;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * An invited supplier writes its tender: answers, which may be confidential in parts (R56), and the price schedule,
 * each saved as it is given.
 *
 * <p>Refuses changes once the gate has closed, and a schedule whose lines are negative, absurd or formulas. What was
 * submitted is not touched: it counts until the supplier submits anew or withdraws.
 */
@UseCase
public class WriteBid {

  private static final int LONGEST_REASON = 1000;

  private final BidDesk desk;
  private final AuditTrail audit;

  @Inject
  public WriteBid(BidDesk desk, AuditTrail audit) {
    this.desk = desk;
    this.audit = audit;
  }

  /** @return whether it keeps to its words; a longer one is kept too, but cannot be submitted */
  public boolean answer(Reference reference, int number, Input input) {
    MiniCompetition competition = desk.takingTenders(reference);
    QuestionRow question = competition.questions().stream().filter(row -> row.number() == number).findFirst()
        .orElseThrow(() -> new NotFoundException("question " + number));
    String text = input.prose("answer");
    String reason = input.optionalText("confidential", LONGEST_REASON).orElse(null);
    input.check();
    Bid bid = desk.papers(competition);
    // Two people of one supplier may write at once: different answers never collide, the same one asks.
    desk.refuseIfChanged(bid, input.typed("before"),
        BidDesk.text(bid.answers().get(number), bid.confidential().get(number)));
    bid.answer(number, text);
    bid.keepConfidential(number, reason);
    audit.record("bid.written", bid.reference().value(), Map.of("question", number));
    return Input.isWithin(text, question.wordLimit());
  }

  public void price(Reference reference, Input input) {
    MiniCompetition competition = desk.takingTenders(reference);
    List<PriceLine> lines = TypedPriceLines.of(input);
    mustBeFixed(competition, PriceLine.total(lines), input);
    Bid bid = desk.papers(competition);
    desk.refuseIfChanged(bid, input.typed("before"), BidDesk.text(bid.lines()));
    bid.price(lines);
    audit.record("bid.written", bid.reference().value(), Map.of("part", "price"));
  }

  /** R34: where the invitation fixes the price, every tender is at that price. */
  private static void mustBeFixed(MiniCompetition competition, BigDecimal total, Input input) {
    Money budget = competition.facts().budget();
    if (competition.howJudged().isPriceFixed() && total.compareTo(budget.pounds()) != 0) {
      input.wrong("rate-1", "bid.price.fixed", budget, new Money(total));
    }
    input.check();
  }
}
