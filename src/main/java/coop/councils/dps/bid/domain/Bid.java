package coop.councils.dps.bid.domain;

import coop.councils.dps.competition.domain.QuestionRow;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.RefusedException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A supplier's working papers for one competition and the standing of what it submitted.
 *
 * <p>Answers, price and files can be changed freely. Submitting makes an immutable {@link BidSubmission} of them; the
 * last one received in time and not withdrawn is the tender. Nothing needs to be withdrawn in order to be changed.
 */
@Entity
@Table(name = "bid")
public class Bid {

  /** The most files that one tender may hold. */
  public static final int MOST_FILES = 20;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Reference reference;

  @Column(name = "competition_id")
  private Long competitionId;

  @Column(name = "supplier_id")
  private Long supplierId;

  @Enumerated(EnumType.STRING)
  private BidStatus status;

  @Column(name = "started_at")
  private Instant startedAt;

  @OneToMany(mappedBy = "bid", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("number")
  private List<BidAnswer> answers = new ArrayList<>();

  @OneToMany(mappedBy = "bid", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<BidPriceLine> lines = new ArrayList<>();

  @OneToMany(mappedBy = "bid", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("id")
  private List<BidFile> files = new ArrayList<>();

  /** Ids of every file that was ever among the papers: a submission may hold what they hold no longer. */
  @ElementCollection
  @CollectionTable(name = "bid_document", joinColumns = @JoinColumn(name = "bid_id"))
  @Column(name = "document_id")
  private Set<Long> everHeld = new HashSet<>();

  @Embedded
  private AtDeadline atDeadline;

  /** Raised when lines or files change, so that two who change them at the same moment do not mix. */
  private long revision;

  @Version
  private long version;

  protected Bid() {}

  public Bid(long competitionId, long supplierId, Instant now) {
    this.reference = Reference.random("TEN");
    this.competitionId = competitionId;
    this.supplierId = supplierId;
    this.status = BidStatus.DRAFT;
    this.startedAt = now;
  }

  public void answer(int questionNumber, String text) {
    answerTo(questionNumber).orElseGet(() -> begin(questionNumber)).write(text);
  }

  /** @param reason why parts of the answer are confidential; null when none are (R56) */
  public void keepConfidential(int questionNumber, String reason) {
    answerTo(questionNumber).orElseThrow().keepConfidential(reason);
  }

  private BidAnswer begin(int questionNumber) {
    BidAnswer answer = new BidAnswer(this, questionNumber);
    answers.add(answer);
    return answer;
  }

  private Optional<BidAnswer> answerTo(int questionNumber) {
    return answers.stream().filter(answer -> answer.number() == questionNumber).findFirst();
  }

  /** @param schedule for the whole term, GBP without VAT; replaces what was there */
  public void price(List<PriceLine> schedule) {
    revision++;
    lines.clear();
    schedule.forEach(line -> lines.add(new BidPriceLine(this, lines.size() + 1, line)));
  }

  /** In a slot that holds it already, only the reason changes. */
  public void add(Attachment file) {
    revision++;
    Optional<BidFile> there = files.stream().filter(each -> each.is(file.documentId(), file.slot())).findFirst();
    if (there.isPresent()) {
      there.get().keepConfidential(file.confidential());
    } else if (files.size() >= MOST_FILES) {
      throw new RefusedException("BID", "bid.tooManyFiles", MOST_FILES);
    } else {
      files.add(new BidFile(this, file));
      everHeld.add(file.documentId());
    }
  }

  public void remove(long documentId, FileSlot slot) {
    revision++;
    files.removeIf(file -> file.is(documentId, slot));
  }

  /** The file is for these slots from now on and for no others. */
  public void use(long documentId, Collection<FileSlot> slots, String confidential) {
    revision++;
    files.removeIf(file -> file.isOf(documentId) && slots.stream().noneMatch(slot -> file.is(documentId, slot)));
    slots.forEach(slot -> add(new Attachment(documentId, slot, confidential)));
  }

  /** What the papers lack: the numbers of questions without an answer within its words, then 0 for the price. */
  public List<Integer> lacks(Collection<QuestionRow> questions) {
    Map<Integer, String> answers = answers();
    List<Integer> lacks = questions.stream().filter(question -> !answers.containsKey(question.number())
        || !Input.isWithin(answers.get(question.number()), question.wordLimit()))
        .map(QuestionRow::number).collect(Collectors.toCollection(ArrayList::new));
    if (lines.isEmpty()) {
      lacks.add(0);
    }
    return lacks;
  }

  /** Whether the papers are complete: every question answered within its words, and a price given. */
  public boolean isComplete(Collection<QuestionRow> questions) {
    return lacks(questions).isEmpty();
  }

  /** Submit at the deadline if complete by then. */
  public void submitAtDeadline(Actor person, Declarations declarations) {
    atDeadline = new AtDeadline(person, declarations);
  }

  public void forgetDeadline() {
    atDeadline = null;
  }

  public boolean isSubmittedAtDeadline() {
    return atDeadline != null && atDeadline.isWished();
  }

  /** Who wished it; only while {@link #isSubmittedAtDeadline}. */
  public Actor wishedBy() {
    return atDeadline.person();
  }

  /** What they declared for it; only while {@link #isSubmittedAtDeadline}. */
  public Declarations declarations() {
    return atDeadline.declarations();
  }

  /** @param questions of the competition */
  public void submitted(Collection<QuestionRow> questions) {
    if (!isComplete(questions)) {
      throw new RefusedException("BID", "bid.incomplete");
    }
    become(BidStatus.SUBMITTED);
    forgetDeadline();
  }

  public void withdrawn() {
    become(BidStatus.WITHDRAWN);
    forgetDeadline();
  }

  private void become(BidStatus next) {
    if (!status.mayBecome(next)) {
      throw new RefusedException("BID", "bid.notNow." + status);
    }
    status = next;
  }

  public Long id() {
    return id;
  }

  public Reference reference() {
    return reference;
  }

  public Long competitionId() {
    return competitionId;
  }

  public Long supplierId() {
    return supplierId;
  }

  public BidStatus status() {
    return status;
  }

  /** Null while there is no line. */
  public Money price() {
    return lines.isEmpty() ? null : new Money(PriceLine.total(lines()));
  }

  public List<PriceLine> lines() {
    return lines.stream().map(BidPriceLine::line).toList();
  }

  /** Answers by question number, in order. */
  public Map<Integer, String> answers() {
    Map<Integer, String> texts = new TreeMap<>();
    answers.forEach(answer -> texts.put(answer.number(), answer.text()));
    return texts;
  }

  /** Why parts of answers are confidential, by question number, in order (R56). */
  public Map<Integer, String> confidential() {
    Map<Integer, String> reasons = new TreeMap<>();
    answers.stream().filter(answer -> answer.confidential() != null)
        .forEach(answer -> reasons.put(answer.number(), answer.confidential()));
    return reasons;
  }

  public List<Attachment> files() {
    return files.stream().map(BidFile::attachment).toList();
  }

  public Instant startedAt() {
    return startedAt;
  }

  public long version() {
    return version;
  }
}
