package coop.councils.dps.competition.domain;

import coop.councils.dps.member.domain.MembershipCategory;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A competition for one requirement among the suppliers admitted to a lot.
 *
 * <p>A buyer drafts it and publishes it: from that instant every admitted supplier is invited (R23), and only a
 * {@link CompetitionChange} by two people puts anything otherwise. Tenders stay sealed until two people of the buyer
 * open them after the deadline, which from publication on is kept by the {@link BidGate} alone. Evaluators then score,
 * and it ends with a contract, without an award, or withdrawn.
 * @see CompetitionStatus for the permitted steps
 */
@Entity
@Table(name = "mini_competition")
public class MiniCompetition {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Reference reference;

  @Column(name = "member_id")
  private Long memberId;

  @Column(name = "lot_number")
  private int lotNumber;

  @Enumerated(EnumType.STRING)
  private CompetitionStatus status;

  private String title;

  @Embedded
  private Need need;

  @Embedded
  private Particulars particulars;

  @Embedded
  private AwardMethod method;

  @Embedded
  private Plan plan;

  @Column(name = "created_by")
  private Long createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Embedded
  private Publication publication;

  @Column(name = "ended_reason")
  private String endedReason;

  private int revision;

  @OneToMany(mappedBy = "competition", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("number")
  private List<CompetitionQuestion> questions = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "competition_evaluator", joinColumns = @JoinColumn(name = "competition_id"))
  @Column(name = "account_id")
  private Set<Long> evaluators = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "competition_document", joinColumns = @JoinColumn(name = "competition_id"))
  @Column(name = "document_id")
  private Set<Long> documents = new HashSet<>();

  @Version
  private long version;

  protected MiniCompetition() {}

  public MiniCompetition(long memberId, int lotNumber, String title, long createdBy, Instant now) {
    this.reference = Reference.random("MC");
    this.memberId = memberId;
    this.lotNumber = lotNumber;
    this.title = title;
    this.status = CompetitionStatus.DRAFT;
    this.createdBy = createdBy;
    this.createdAt = now;
  }

  /** A draft with the same words, questions and weights, but no dates, people or files. */
  public MiniCompetition copy(long by, Instant now) {
    MiniCompetition copy = new MiniCompetition(memberId, lotNumber, title, by, now);
    copy.need = need == null ? null : need.withoutDates();
    questions.forEach(question -> copy.addQuestion(question.criterion()));
    copy.particulars = new Particulars(conditions());
    copy.method = method == null ? null : new AwardMethod(howJudged());
    return copy;
  }

  /** R25: what suppliers were invited to is what they are judged by, so nothing changes after publication. */
  public Decision mayBeDrafted() {
    return Decision.allowedIf(status == CompetitionStatus.DRAFT, "R25", "competition.notADraft");
  }

  /** Counts every change of the draft, of its questions and files too, so that a page made before it is found out. */
  private void revise() {
    mayBeDrafted().orRefuse();
    revision++;
  }

  public void describe(Requirement requirement) {
    revise();
    title = requirement.title();
    need = new Need(requirement);
  }

  /** The terms, the contact and whom to ask for a new self-declaration. */
  public void state(Conditions conditions) {
    revise();
    particulars = new Particulars(conditions);
  }

  public void addQuestion(Criterion criterion) {
    revise();
    questions.add(new CompetitionQuestion(this, questions.size() + 1, criterion));
  }

  public void changeQuestion(int number, Criterion criterion) {
    revise();
    question(number).replace(criterion);
  }

  /** The questions after it move up by one. */
  public void removeQuestion(int number) {
    revise();
    questions.remove(question(number));
    questions.stream().filter(question -> question.number() > number)
        .forEach(question -> question.renumber(question.number() - 1));
  }

  /** @param weight percent of the whole; 0 when price has no points */
  public void weighPrice(BigDecimal weight) {
    revise();
    method = new AwardMethod(howJudged().weighing(weight));
  }

  /** R34, R35: how prices score, which of two equal tenders ranks higher, and what the marks mean. */
  public void judgeBy(PriceModel model, TieBreak tieBreak, List<String> meanings) {
    revise();
    method = new AwardMethod(new HowJudged(howJudged().priceWeight(), model, tieBreak, meanings));
  }

  public void plan(Timetable timetable) {
    revise();
    plan = new Plan(timetable);
  }

  public void appoint(Collection<Long> accountIds) {
    revise();
    evaluators.clear();
    evaluators.addAll(accountIds);
  }

  public void attach(long documentId) {
    revise();
    documents.add(documentId);
  }

  public void detach(long documentId) {
    revise();
    documents.remove(documentId);
  }

  public BigDecimal totalWeight() {
    return DraftCompleteness.totalWeight(this);
  }

  /** Keys of what the draft still lacks before suppliers can be invited (R25, R27, R35). */
  public List<String> lacks() {
    return DraftCompleteness.lacks(this);
  }

  /**
   * @param category of the buyer at that moment, which decides whether it may award (R19)
   * @param hash fingerprint of the frozen list of invited suppliers (R23)
   * @param overdue applications to the lot that Oldham should have decided already (T10)
   */
  public void publish(MembershipCategory category, String hash, int overdue, String by, Instant now) {
    Decision.allowedIf(lacks().isEmpty(), "R25", "competition.incomplete", String.join(", ", lacks())).orRefuse();
    become(CompetitionStatus.PUBLISHED);
    publication = new Publication(now, by, category, hash, overdue);
    plan.handOverDeadline();
  }

  /** Only what suppliers were told may be put otherwise, never what they are judged by or who was invited (R25). */
  public void amend(ChangedPart part) {
    Decision.allowedIf(status == CompetitionStatus.PUBLISHED, "R25", "competition.notNow." + status).orRefuse();
    switch (part.field()) {
      case TITLE -> title = part.after();
      case QUESTION -> question(part.subject().intValue()).reword(part.after());
      case DOCUMENT -> documents.add(part.subject());
      case TERMS -> particulars = new Particulars(conditions().withTerms(part.after()));
      case QUESTIONS_BY, DECISION_BY, DEADLINE -> plan.amend(part);
      default -> need.amend(part);
    }
  }

  public void opened() {
    become(CompetitionStatus.OPENED);
  }

  public void awarded() {
    become(CompetitionStatus.AWARDED);
  }

  public void contracted() {
    become(CompetitionStatus.CONTRACTED);
  }

  /** R36: ends without an award. */
  public void endWithoutAward(String reason) {
    become(CompetitionStatus.NO_AWARD);
    endedReason = reason;
  }

  /** R36: ends before an award, by the buyer's choice. */
  public void withdraw(String reason) {
    become(CompetitionStatus.WITHDRAWN);
    endedReason = reason;
  }

  private void become(CompetitionStatus next) {
    Decision.allowedIf(status.mayBecome(next), "R25", "competition.notNow." + status).orRefuse();
    status = next;
  }

  private CompetitionQuestion question(int number) {
    return questions.stream().filter(question -> question.number() == number).findFirst()
        .orElseThrow(() -> new NotFoundException("question " + number));
  }

  public Long id() {
    return id;
  }

  public Reference reference() {
    return reference;
  }

  public Long memberId() {
    return memberId;
  }

  public int lotNumber() {
    return lotNumber;
  }

  public CompetitionStatus status() {
    return status;
  }

  public String title() {
    return title;
  }

  public Instant plannedDeadline() {
    return planned().deadline();
  }

  public LocalDate questionsBy() {
    return planned().questionsBy();
  }

  /** Null while it is a draft. */
  public MembershipCategory buyerCategory() {
    return publication == null ? null : publication.buyerCategory();
  }

  public BigDecimal priceWeight() {
    return howJudged().priceWeight();
  }

  public HowJudged howJudged() {
    return method == null ? AwardMethod.nothingChosen() : method.row();
  }

  public List<QuestionRow> questions() {
    return questions.stream().map(CompetitionQuestion::row).toList();
  }

  public Set<Long> evaluators() {
    return Set.copyOf(evaluators);
  }

  public Set<Long> documents() {
    return Set.copyOf(documents);
  }

  public CompetitionFacts facts() {
    return (need == null ? new Need() : need).with(planned(), conditions(),
        publication == null ? new Publication() : publication, endedReason);
  }

  public Conditions conditions() {
    return particulars == null ? Conditions.NONE : particulars.conditions();
  }

  private Plan planned() {
    return plan == null ? new Plan() : plan;
  }

  public long version() {
    return version;
  }
}
