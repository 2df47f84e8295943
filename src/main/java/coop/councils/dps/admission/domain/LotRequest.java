package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.RefusedException;
import coop.councils.dps.shared.TwoPeople;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An application's request to join one lot, decided on its own.
 *
 * <p>One officer proposes, another confirms or sends back with a reason; the proposer never confirms (two people for
 * admission). A decided request stays as it is for good.
 */
@Entity
@Table(name = "lot_request")
public class LotRequest {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "application_id")
  private Application application;

  @Column(name = "lot_number")
  private int lotNumber;

  @Enumerated(EnumType.STRING)
  private RequestStatus status;

  @Enumerated(EnumType.STRING)
  @Column(name = "proposed_outcome")
  private Proposal.Outcome proposedOutcome;

  private String reasons;
  private String unmet;
  private String remedy;

  @Enumerated(EnumType.STRING)
  @Column(name = "exclusion_kind")
  private Exclusion.Kind exclusionKind;

  @Column(name = "exclusion_ground")
  private String exclusionGround;

  @Column(name = "exclusion_on")
  private LocalDate exclusionOn;

  @Column(name = "self_cleaning")
  private String selfCleaning;

  /** Nobody before the first proposal. */
  @Embedded
  private TwoPeople people;

  @Version
  private long version;

  protected LotRequest() {}

  LotRequest(Application application, int lotNumber) {
    this.application = application;
    this.lotNumber = lotNumber;
    this.status = RequestStatus.DRAFT;
  }

  void submit() {
    become(RequestStatus.SUBMITTED);
  }

  public void propose(Proposal proposal, Actor officer, Instant now) {
    become(RequestStatus.PROPOSED);
    proposedOutcome = proposal.outcome();
    reasons = proposal.reasons();
    unmet = proposal.unmet();
    remedy = proposal.remedy();
    weigh(proposal.exclusion());
    people = TwoPeople.proposed(officer, now);
  }

  private void weigh(Exclusion exclusion) {
    exclusionKind = exclusion == null ? null : exclusion.kind();
    exclusionGround = exclusion == null ? null : exclusion.ground();
    exclusionOn = exclusion == null ? null : exclusion.eventOn();
    selfCleaning = exclusion == null ? null : exclusion.selfCleaning();
  }

  /** Two people for admission: whoever proposed may neither confirm nor send back. */
  public Decision mayBeConfirmedBy(Actor officer) {
    if (status != RequestStatus.PROPOSED) {
      return Decision.refused("R08", "decision.notProposed");
    }
    return people.mayBeDecidedBy(officer, "R08", "decision.samePerson");
  }

  public void confirm(Actor officer, Instant now) {
    mayBeConfirmedBy(officer).orRefuse();
    become(proposedOutcome == Proposal.Outcome.ADMIT ? RequestStatus.ADMITTED : RequestStatus.REFUSED);
    people = people.decided(officer, now);
  }

  public void sendBack(String reason, Actor officer) {
    mayBeConfirmedBy(officer).orRefuse();
    fallBack(reason);
  }

  /** Whether a proposal of theirs waits. */
  public boolean isProposedBy(Actor officer) {
    return status == RequestStatus.PROPOSED && officer.accountId().equals(people.proposedBy());
  }

  /** The proposal goes back without anybody's judgement of it. */
  public void fallBack(String reason) {
    become(RequestStatus.SUBMITTED);
    people = people.sentBack(reason);
  }

  public void withdraw() {
    become(RequestStatus.WITHDRAWN);
  }

  private void become(RequestStatus next) {
    if (!status.mayBecome(next)) {
      throw new RefusedException("R08", "decision.notNow." + status);
    }
    status = next;
  }

  public Application application() {
    return application;
  }

  public int lotNumber() {
    return lotNumber;
  }

  public RequestStatus status() {
    return status;
  }

  /** Account of who proposed; null before anybody has. */
  public Long proposedBy() {
    return people == null ? null : people.proposedBy();
  }

  public Instant decidedAt() {
    return people == null ? null : people.decidedAt();
  }

  public Actor decider() {
    return people.decider();
  }

  public long version() {
    return version;
  }

  public Proposal proposal() {
    return proposedOutcome == null ? null : new Proposal(proposedOutcome, reasons, unmet, remedy, exclusion());
  }

  private Exclusion exclusion() {
    return exclusionKind == null ? null : new Exclusion(exclusionKind, exclusionGround, exclusionOn, selfCleaning);
  }
}
