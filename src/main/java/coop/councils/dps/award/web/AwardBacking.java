package coop.councils.dps.award.web;

import coop.councils.dps.award.application.ApproveAward;
import coop.councils.dps.award.application.ProposeAward;
import coop.councils.dps.award.application.SignContract;
import coop.councils.dps.award.application.ViewAward;
import coop.councils.dps.award.domain.AwardRow;
import coop.councils.dps.award.domain.ContractRow;
import coop.councils.dps.evaluation.domain.Ranking;
import coop.councils.dps.letter.application.FindLetters;
import coop.councils.dps.letter.application.ReadLetters;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import coop.councils.dps.system.application.UseOfDps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ranking, the award, its letters and the contract of one competition. */
@Named("award")
@RequestScoped
public class AwardBacking {

  @Inject
  private ViewAward view;
  @Inject
  private ProposeAward proposal;
  @Inject
  private ApproveAward approval;
  @Inject
  private SignContract contracts;
  @Inject
  private ReadLetters letters;
  @Inject
  private FindLetters find;
  @Inject
  private UseOfDps useOfDps;
  @Inject
  private Clock clock;
  @Inject
  private Messages messages;
  @Inject
  private Form form;
  private final Kept<ContractRow> contract = new Kept<>();
  private final Kept<Integer> missingAdvantages = new Kept<>();
  private final Kept<String> approvalRefusal = new Kept<>();
  private final Kept<List<LetterRow>> own = new Kept<>();
  private final Kept<Map<Long, Instant>> sent = new Kept<>();
  private final Kept<Map<Long, Instant>> opened = new Kept<>();
  private Ranking ranking;
  private AwardRow row;

  /** Null until every answer has an agreed mark. */
  public Ranking getRanking() {
    if (ranking == null) {
      ranking = view.ranking(reference()).orElse(null);
    }
    return ranking;
  }

  /** Null until a proposal is written. */
  public AwardRow getRow() {
    if (row == null) {
      row = view.award(reference()).orElse(null);
    }
    return row;
  }

  public ContractRow getContract() {
    return contract.get(() -> view.contract(reference()).orElse(null));
  }

  public List<LetterRow> getLetters() {
    return own.get(() -> letters.about(reference()));
  }

  /** Who has opened their letter, and when; or that it has not even left. */
  public String openedText(LetterRow letter) {
    Instant at = opened.get(() -> find.firstOpened(getLetters())).get(letter.id());
    if (at != null || letter.recipientSupplierId() == null) {
      return at == null ? "" : London.moment(at);
    }
    return messages.text(getSent().containsKey(letter.id()) ? "letters.opened.not" : "letters.sent.not");
  }

  /** Names of tenderers whose letter waits for the mail server, or failed; empty when all have left. */
  public String getNotSent() {
    return notices().filter(letter -> !getSent().containsKey(letter.id())).map(LetterRow::recipientName).sorted()
        .collect(Collectors.joining(", "));
  }

  /** R40: the day on which the last letter left, where the letters name an earlier one; else null. */
  public LocalDate getLeftLater() {
    return notices().map(letter -> getSent().get(letter.id())).filter(Objects::nonNull)
        .max(Comparator.naturalOrder()).map(London::dateOf)
        .filter(last -> notices().anyMatch(letter -> last.isAfter(letter.dated()))).orElse(null);
  }

  private Stream<LetterRow> notices() {
    return getLetters().stream().filter(letter -> letter.kind().isOutcome() && !letter.withdrawn());
  }

  private Map<Long, Instant> getSent() {
    return sent.get(() -> find.sent(getLetters()));
  }

  public int getMissingAdvantages() {
    return missingAdvantages.get(() -> view.missingAdvantages(reference()));
  }

  /** The tender, not the winner's, that the address names. */
  public Ranking.Ranked getTender() {
    if (getRanking() == null) {
      throw new NotFoundException("a ranking");
    }
    return getRanking().tenders().stream()
        .filter(ranked -> ranked.tender().reference().value().equals(form.typed("tender"))).findFirst()
        .orElseThrow(() -> new NotFoundException("a tender"));
  }

  public Ranking.Ranked getWinner() {
    return getRanking().of(getRow().winningTenderId());
  }

  /** The tenders that did not win. */
  public List<Ranking.Ranked> getLosers() {
    return getRanking().tenders().stream()
        .filter(ranked -> !ranked.tender().id().equals(getRow().winningTenderId())).toList();
  }

  public boolean reasonsWritten(Long tender) {
    return getRanking().of(tender).marks().keySet().stream().allMatch(number -> advantage(tender, number) != null);
  }

  public List<String> getBestReferences() {
    return getRanking().best().stream().map(ranked -> ranked.tender().reference().value()).toList();
  }

  public List<String> getBestNames() {
    return getRanking().best().stream().map(ranked -> ranked.tender().supplierName()).toList();
  }

  /** R05: whether a decision of today needs the acknowledgement. */
  public boolean isAcknowledgementNeeded() {
    LocalDate today = London.dateOf(clock.instant());
    return useOfDps.needsAcknowledgement(today, today);
  }

  public String address(String rest) {
    return page(rest);
  }

  public String advantage(Long tender, int question) {
    return view.advantage(reference(), tender, question).orElse(null);
  }

  /** Why this person may not approve; null when they may. */
  public String getApprovalRefusal() {
    return approvalRefusal.get(() -> proposal.mayApprove(reference()) instanceof Decision.Refused refused ? messages.text(refused) : null);
  }

  public String write() {
    proposal.write(reference(), form.input("award"));
    return page("/award?notice=saved");
  }

  public String writeAdvantages() {
    proposal.writeAdvantages(reference(), getTender().tender().reference(), form.input("advantages"));
    return page("/award?notice=saved");
  }

  public String propose() {
    proposal.propose(reference());
    return page("?notice=awardProposed");
  }

  public String sendBack() {
    proposal.sendBack(reference(), form.version(), form.input("sendBack"));
    return page("?notice=sentBack");
  }

  public String approve() {
    approval.approve(reference(), form.version(), form.input("acknowledgement"));
    return page("/letters?notice=lettersSent");
  }

  public String sign() {
    contracts.sign(reference(), form.input("contract"));
    return page("?notice=contractRecorded");
  }

  private String page(String rest) {
    return "/buyer/competitions/" + reference() + rest;
  }

  private Reference reference() {
    return Reference.parse("MC", form.typed("ref")).orElseThrow(() -> new NotFoundException("a competition"));
  }
}
