package coop.councils.dps.bid.web;

import coop.councils.dps.bid.application.AskForDeadlineSubmission;
import coop.councils.dps.bid.application.BidView;
import coop.councils.dps.bid.application.SubmitAtDeadline;
import coop.councils.dps.bid.application.SubmitBid;
import coop.councils.dps.bid.application.TenderReceipts;
import coop.councils.dps.bid.application.ViewBid;
import coop.councils.dps.bid.application.WriteBid;
import coop.councils.dps.bid.domain.EarlierAnswer;
import coop.councils.dps.bid.domain.PriceLine;
import coop.councils.dps.bid.domain.ReceiptRow;
import coop.councils.dps.bid.domain.TenderContent;
import coop.councils.dps.competition.domain.ChangeKind;
import coop.councils.dps.competition.domain.ChangeRow;
import coop.councils.dps.competition.domain.QuestionRow;
import coop.councils.dps.competition.web.ChangeBacking;
import coop.councils.dps.competition.web.CompetitionBacking;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;

/** A supplier's own tender, from the first answer to the receipt. */
@Named("tender")
@RequestScoped
public class TenderBacking {

  private static final Logger LOG = Logger.getLogger(TenderBacking.class.getName());

  private static final int SPARE_ROWS = 3;

  @Inject
  private CompetitionBacking competition;
  @Inject
  private ViewBid view;
  @Inject
  private WriteBid write;
  @Inject
  private SubmitBid submission;
  @Inject
  private AskForDeadlineSubmission deadline;
  @Inject
  private SubmitAtDeadline automatic;
  @Inject
  private TenderReceipts receipts;
  @Inject
  private ChangeBacking changes;
  @Inject
  private Form form;
  private final Kept<ViewBid.OwnOpening> opened = new Kept<>();
  private final Kept<ViewBid.Checked> checked = new Kept<>();
  private final Kept<BidView> bid = new Kept<>();
  private final Kept<List<EarlierAnswer>> earlier = new Kept<>();
  private final Kept<TenderContent> received = new Kept<>();

  public BidView getBid() {
    return bid.get(() -> view.view(reference()));
  }

  public QuestionRow getQuestion() {
    QuestionRow question = competition.getView().question(number());
    if (question == null) {
      throw new NotFoundException("a question");
    }
    return question;
  }

  /** Name of a status: how far the answer to a question is. */
  public String standing(QuestionRow question) {
    String answer = getBid().answer(question.number());
    if (answer == null) {
      return getBid().open() ? "TO_DO" : "MISSING";
    }
    return isTooLong(question) ? "TOO_LONG" : "DONE";
  }

  public boolean isTooLong(QuestionRow question) {
    String answer = getBid().answer(question.number());
    return answer != null && !Input.isWithin(answer, question.wordLimit());
  }

  /** What the answer's page is made from, so that a colleague's answer is not overwritten unseen. */
  public String getAnswerBefore() {
    return ViewBid.fingerprint(getBid().answer(number()), getBid().confidential(number()));
  }

  public String getPriceBefore() {
    return ViewBid.fingerprint(getBid().lines());
  }

  /** The answer with the words of an earlier tender behind it, if some were chosen; nothing is saved by that. */
  public String getOfferedAnswer() {
    String own = getBid().answer(number());
    return form.isPosted() ? own : getEarlier().stream().filter(this::isChosen).findFirst()
        .map(chosen -> own == null ? chosen.text() : own + "\n\n" + chosen.text()).orElse(own);
  }

  private boolean isChosen(EarlierAnswer answer) {
    return (answer.tender() + "-" + answer.number()).equals(form.typed("from"));
  }

  public List<EarlierAnswer> getEarlier() {
    return earlier.get(() -> view.earlier(reference()));
  }

  /** The stored lines, then empty rows, then as many as were typed, up to {@link PriceLine#MOST_LINES}. */
  public List<PriceRow> getPriceRows() {
    List<PriceLine> lines = getBid().lines();
    int typed = (int) form.typed().keySet().stream().filter(field -> field.matches("what-\\d+")).count();
    int rows = Math.min(PriceLine.MOST_LINES, Math.max(lines.size() + SPARE_ROWS, typed));
    return IntStream.rangeClosed(1, rows)
        .mapToObj(row -> new PriceRow(row, row <= lines.size() ? lines.get(row - 1) : null)).toList();
  }

  public boolean isAboveBudget() {
    Money budget = competition.getView().facts().budget();
    Money price = getBid().price();
    return budget != null && price != null && price.compareTo(budget) > 0;
  }

  public ReceiptRow getReceipt() {
    return getBid().receipts().stream().filter(row -> row.reference().value().equals(form.typed("receipt")))
        .findFirst().orElseThrow(() -> new NotFoundException("a receipt"));
  }

  /** What was received with the receipt. */
  public TenderContent getReceived() {
    return received.get(() -> view.received(reference(), getReceipt().reference()));
  }

  /** What this page shows, to be told apart from what is there when it is sent. */
  public ViewBid.Checked getChecked() {
    return checked.get(() -> view.checked(reference()));
  }

  /** Null before the own tender was opened. */
  public ViewBid.OwnOpening getOpened() {
    return opened.get(() -> view.opened(reference()).orElse(null));
  }

  /** The last change of the invitation after the tender was received, or of the papers were begun; null without one. */
  public ChangeRow getChangedAfter() {
    Instant since = getBid().receipts().isEmpty() ? null : getBid().lastReceipt().receivedAt();
    return changes.getConfirmed().stream().filter(row -> row.kind() != ChangeKind.WITHDRAWAL)
        .filter(row -> since == null || row.decidedAt().isAfter(since)).findFirst().orElse(null);
  }

  public String answer() {
    boolean within = write.answer(reference(), getQuestion().number(), form.input("bid"));
    submitIfItIsTime();
    return page(within ? "?notice=saved" : "/questions/" + getQuestion().number() + "?notice=savedTooLong");
  }

  public String savePrice() {
    write.price(reference(), form.input("bid"));
    submitIfItIsTime();
    return page("?notice=saved");
  }

  /** What was saved stays saved whatever becomes of this; the clock tries again. */
  private void submitIfItIsTime() {
    try {
      automatic.atOnce(reference());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "A tender was not submitted at once", e);
    }
  }

  public String submit() {
    return page("/receipts/" + submission.submit(reference(), form.input("bid")));
  }

  public String submitAtDeadline() {
    deadline.ask(reference(), form.input("bid"));
    submitIfItIsTime();
    return page("?notice=atDeadline");
  }

  public String notAtDeadline() {
    deadline.takeBack(reference());
    return page("?notice=notAtDeadline");
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
