package coop.councils.dps.bid.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.bid.domain.Bid;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.QuestionRow;
import coop.councils.dps.document.application.StoreDocument;
import coop.councils.dps.document.application.Upload;
import coop.councils.dps.document.domain.StoredDocument;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * An invited supplier writes its tender: answers, price and files, each saved as it is given.
 *
 * <p>Refuses changes once the gate has closed, answers over the word limit, and a price that is not above zero. What
 * was submitted is not touched: it counts until the supplier submits anew or withdraws.
 */
@UseCase
public class WriteBid {

  private final BidDesk desk;
  private final StoreDocument documents;
  private final AuditTrail audit;

  @Inject
  public WriteBid(BidDesk desk, StoreDocument documents, AuditTrail audit) {
    this.desk = desk;
    this.documents = documents;
    this.audit = audit;
  }

  public void answer(Reference reference, int number, Input input) {
    MiniCompetition competition = desk.takingTenders(reference);
    QuestionRow question = competition.questions().stream().filter(row -> row.number() == number).findFirst()
        .orElseThrow(() -> new NotFoundException("question " + number));
    String text = input.words("answer", question.wordLimit());
    input.check();
    Bid bid = desk.papers(competition);
    // Two people of one supplier may write at once: different answers never collide, the same one asks.
    desk.refuseIfChanged(bid, input.typed("before"), bid.answers().get(number));
    bid.answer(number, text);
    audit.record("bid.written", bid.reference().value(), Map.of("question", number));
  }

  public void price(Reference reference, Input input) {
    MiniCompetition competition = desk.takingTenders(reference);
    Money price = input.money("price");
    input.check();
    Bid bid = desk.papers(competition);
    desk.refuseIfChanged(bid, input.typed("before"), bid.price() == null ? null : bid.price().pounds().toPlainString());
    bid.price(price);
    audit.record("bid.written", bid.reference().value(), Map.of("part", "price"));
  }

  public void attach(Reference reference, Upload upload) {
    MiniCompetition competition = desk.takingTenders(reference);
    StoredDocument document = documents.store("file", upload);
    Bid bid = desk.papers(competition);
    bid.add(document.id());
    audit.record("bid.written", bid.reference().value(), Map.of("part", "file added"));
  }

  public void detach(Reference reference, long documentId) {
    Bid bid = desk.papers(desk.takingTenders(reference));
    bid.remove(documentId);
    audit.record("bid.written", bid.reference().value(), Map.of("part", "file removed"));
  }
}
