package coop.councils.dps.bid.web;

import coop.councils.dps.bid.application.BidView;
import coop.councils.dps.bid.application.SubmitBid;
import coop.councils.dps.bid.application.TenderReceipts;
import coop.councils.dps.bid.application.ViewBid;
import coop.councils.dps.bid.application.WriteBid;
import coop.councils.dps.bid.domain.ReceiptRow;
import coop.councils.dps.competition.domain.QuestionRow;
import coop.councils.dps.competition.web.CompetitionBacking;
import coop.councils.dps.document.domain.DocumentRow;
import coop.councils.dps.document.web.Uploads;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A supplier's own tender, from the first answer to the receipt. */
@Named("tender")
@RequestScoped
public class TenderBacking {

  @Inject
  private CompetitionBacking competition;
  @Inject
  private ViewBid view;
  @Inject
  private WriteBid write;
  @Inject
  private SubmitBid submission;
  @Inject
  private TenderReceipts receipts;
  @Inject
  private Uploads uploads;
  @Inject
  private Form form;
  private BidView bid;

  public BidView getBid() {
    if (bid == null) {
      bid = view.view(reference());
    }
    return bid;
  }

  public QuestionRow getQuestion() {
    QuestionRow question = competition.getView().question(number());
    if (question == null) {
      throw new NotFoundException("a question");
    }
    return question;
  }

  /** What the answer's page is made from, so that a colleague's answer is not overwritten unseen. */
  public String getAnswerBefore() {
    return ViewBid.fingerprint(getBid().answer(number()));
  }

  public String getPriceBefore() {
    return ViewBid.fingerprint(getBid().price() == null ? null : getBid().priceText());
  }

  public DocumentRow getFile() {
    return getBid().files().stream().filter(row -> row.reference().value().equals(form.typed("document"))).findFirst()
        .orElseThrow(() -> new NotFoundException("a file"));
  }

  public ReceiptRow getReceipt() {
    return getBid().receipts().stream().filter(row -> row.reference().value().equals(form.typed("receipt")))
        .findFirst().orElseThrow(() -> new NotFoundException("a receipt"));
  }

  public String answer() {
    write.answer(reference(), getQuestion().number(), form.input("bid"));
    return page("?notice=saved");
  }

  public String savePrice() {
    write.price(reference(), form.input("bid"));
    return page("?notice=saved");
  }

  public String attach() {
    write.attach(reference(), uploads.file("file"));
    return page("/files?notice=fileAdded");
  }

  public String detach() {
    write.detach(reference(), getFile().id());
    return page("/files?notice=fileRemoved");
  }

  public String submit() {
    return page("/receipts/" + submission.submit(reference()));
  }

  /** Made the first time it is asked for; then the same file. */
  public String receiptAsPdf() {
    return "/letters/" + receipts.make(reference(), getReceipt().reference());
  }

  public String withdraw() {
    submission.withdraw(reference());
    return page("?notice=bidWithdrawn");
  }

  /** An address within the own tender. */
  public String address(String rest) {
    return page(rest);
  }

  private int number() {
    return form.typed("number").matches("[1-9]\\d?") ? Integer.parseInt(form.typed("number")) : 0;
  }

  private String page(String rest) {
    return "/supplier/tenders/" + reference() + rest;
  }

  private Reference reference() {
    return Reference.parse("MC", form.typed("ref")).orElseThrow(() -> new NotFoundException("a competition"));
  }
}
