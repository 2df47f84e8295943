package coop.councils.dps.demonstration;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.bid.application.TenderBox;
import coop.councils.dps.bid.domain.Bid;
import coop.councils.dps.bid.domain.BidSubmission;
import coop.councils.dps.bid.domain.Bids;
import coop.councils.dps.bid.domain.Declarations;
import coop.councils.dps.bid.domain.Opening;
import coop.councils.dps.bid.domain.PriceLine;
import coop.councils.dps.bid.domain.Seal;
import coop.councils.dps.bid.domain.SealedFor;
import coop.councils.dps.bid.domain.TenderContent;
import coop.councils.dps.competition.domain.QuestionRow;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Invited suppliers write and submit tenders; after the deadline two people open them. */
@Dependent
class DemoTenders {

  private static final String POST = "Director";
  private static final Duration SECOND_OPENER_AFTER = Duration.ofMinutes(6);

  private final Bids bids;
  private final Seal seal;
  private final TenderBox box;
  private final AuditTrail audit;

  @Inject
  DemoTenders(Bids bids, Seal seal, TenderBox box, AuditTrail audit) {
    this.bids = bids;
    this.seal = seal;
    this.box = box;
    this.audit = audit;
  }

  void write(StagedCompetition staged, Script tender, Cast cast) {
    Instant now = tender.moment("started");
    String supplier = tender.text("supplier");
    Bid bid = bids.add(new Bid(staged.competition().id(), cast.supplier(supplier).id(), now));
    staged.isTendered(supplier, bid);
    List<Script> answers = tender.parts("answers");
    for (int i = 0; i < answers.size(); i++) {
      QuestionRow question = staged.competition().questions().get(i);
      Input typed = answers.get(i).input("bid");
      String text = typed.words("text", question.wordLimit());
      typed.check();
      bid.answer(question.number(), text);
      audit.recordPast(now, cast.actor(tender.text("by")), "bid.written", bid.reference().value(),
          Map.of("question", question.number()));
    }
  }

  void submit(StagedCompetition staged, Script tender, Script submission, Cast cast) {
    Instant now = submission.moment("at");
    Actor person = cast.actor(tender.text("by"));
    Bid bid = staged.bid(tender.text("supplier"));
    Input typed = submission.input("bid");
    Money price = typed.money("price");
    typed.check();
    bid.price(List.of(new PriceLine("Everything that is asked for", "whole term", BigDecimal.ONE, price.pounds())));
    staged.gate().takes(now).orRefuse();
    bid.submitted(staged.competition().questions());
    bids.counting(bid.id()).ifPresent(earlier -> earlier.superseded(now));
    Reference receipt = Reference.random("REC");
    TenderContent content = new TenderContent(bid.answers(), bid.confidential(), bid.price(), bid.lines(), List.of(),
        new Declarations(person.name(), POST, null));
    BidSubmission received = new BidSubmission(bid, receipt,
        seal.seal(new SealedFor(staged.competition().reference(), bid.reference(), receipt), content),
        new BidSubmission.Received(now, staged.gate().deadline(), person.name()));
    bids.add(received);
    audit.recordPast(now, person, "bid.submitted", bid.reference().value(), Map.of("receipt", received.reference(),
        "receivedAt", now, "deadline", staged.gate().deadline(), "sha256", received.sha256()));
  }

  void open(StagedCompetition staged, Cast cast) {
    Script script = staged.script().part("opening");
    Instant begun = script.moment("begun");
    Actor first = cast.actor(script.text("first"));
    Actor second = cast.actor(script.text("second"));
    staged.gate().close(begun).orRefuse();
    Opening opening = new Opening(staged.competition().id(), first, begun);
    bids.add(opening);
    audit.recordPast(begun, first, "opening.begun", staged.reference(), Map.of("opener", first.name()));
    Instant completed = begun.plus(SECOND_OPENER_AFTER);
    opening.complete(second, true, completed);
    staged.gate().release(completed);
    box.openAsOf(completed, staged.competition(), second);
  }
}
