package coop.councils.dps.award.domain;

import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.RefusedException;
import coop.councils.dps.system.domain.StandstillPeriod;
import coop.councils.dps.system.domain.WorkingDayCalendar;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The decision to award one competition.
 *
 * <p>One person of the buyer proposes it, with the relative advantages of the winner for each other tenderer; another
 * approves it, and with that every letter goes out and a standstill, if chosen, begins (R40). The contract is signed
 * only when the standstill has ended.
 */
@Entity
@Table(name = "award")
public class Award {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Reference reference;

  @Column(name = "competition_id")
  private Long competitionId;

  @Enumerated(EnumType.STRING)
  private AwardStatus status;

  @Column(name = "winning_tender_id")
  private Long winningTenderId;

  private boolean standstill;

  @Column(name = "standstill_reason")
  private String standstillReason;

  private String conditions;

  @Column(name = "proposed_by")
  private Long proposedBy;

  @Column(name = "proposed_by_name")
  private String proposedByName;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "ranking_fingerprint")
  private String rankingFingerprint;

  @Column(name = "sent_back_reason")
  private String sentBackReason;

  @Column(name = "approved_by")
  private Long approvedBy;

  @Column(name = "approved_by_name")
  private String approvedByName;

  @Column(name = "approved_by_post")
  private String approvedByPost;

  @Column(name = "letters_sent_at")
  private Instant lettersSentAt;

  @Column(name = "standstill_last_day")
  private LocalDate standstillLastDay;

  @ElementCollection
  @CollectionTable(name = "relative_advantage", joinColumns = @JoinColumn(name = "award_id"))
  private List<RelativeAdvantage> advantages = new ArrayList<>();

  @Version
  private long version;

  protected Award() {}

  public Award(long competitionId, long winningTenderId, Terms terms, Actor proposer, Instant now) {
    this.reference = Reference.random("AWD");
    this.competitionId = competitionId;
    this.status = AwardStatus.DRAFT;
    write(winningTenderId, terms, proposer, now);
  }

  public final void write(long winner, Terms terms, Actor proposer, Instant now) {
    mayBeWritten().orRefuse();
    winningTenderId = winner;
    standstill = terms.standstill();
    standstillReason = terms.standstillReason();
    conditions = terms.conditions();
    proposedBy = proposer.accountId();
    proposedByName = proposer.name();
    proposedAt = now;
  }

  public Decision mayBeWritten() {
    return Decision.allowedIf(status == AwardStatus.DRAFT, "R48", "award.notADraft");
  }

  public void writeAdvantage(long tenderId, int questionNumber, String text) {
    mayBeWritten().orRefuse();
    advantages.removeIf(advantage -> advantage.isFor(tenderId, questionNumber));
    advantages.add(new RelativeAdvantage(tenderId, questionNumber, text));
  }

  public Optional<String> advantage(long tenderId, int questionNumber) {
    return advantages.stream().filter(advantage -> advantage.isFor(tenderId, questionNumber)).findFirst()
        .map(RelativeAdvantage::text);
  }

  /** @param fingerprint of the ranking that the proposal rests on */
  public void restOn(String fingerprint) {
    mayBeWritten().orRefuse();
    rankingFingerprint = fingerprint;
  }

  /** R24, R33: what is approved is what was proposed. */
  public Decision restsOn(String fingerprint) {
    return Decision.allowedIf(fingerprint.equals(rankingFingerprint), "R33", "award.scoresChanged");
  }

  /** @param missing letters' elements that are still empty (R43) */
  public void propose(int missing, Actor proposer, Instant now) {
    Decision.allowedIf(missing == 0, "R43", "award.advantagesMissing", missing).orRefuse();
    become(AwardStatus.PROPOSED);
    proposedBy = proposer.accountId();
    proposedByName = proposer.name();
    proposedAt = now;
    sentBackReason = null;
  }

  /** Two people for an award: whoever proposed neither approves nor sends back. */
  public Decision mayBeApprovedBy(Actor approver) {
    if (status != AwardStatus.PROPOSED) {
      return Decision.refused("R49", "award.notProposed");
    }
    return Decision.allowedIf(!approver.accountId().equals(proposedBy), "R49", "award.samePerson");
  }

  /**
   * @param post of the approver, printed under the letters
   * @param calendar working days of the buyer's nation (T5)
   */
  public void approve(Actor approver, String post, Instant now, WorkingDayCalendar calendar) {
    mayBeApprovedBy(approver).orRefuse();
    become(AwardStatus.APPROVED);
    approvedBy = approver.accountId();
    approvedByName = approver.name();
    approvedByPost = post;
    lettersSentAt = now;
    standstillLastDay = standstillIfApproved(now, calendar);
  }

  public void sendBack(String reason, Actor approver) {
    mayBeApprovedBy(approver).orRefuse();
    become(AwardStatus.DRAFT);
    sentBackReason = reason;
  }

  /** R40: what an approval now would promise; null without a standstill. */
  public LocalDate standstillIfApproved(Instant now, WorkingDayCalendar calendar) {
    return standstill ? new StandstillPeriod(London.dateOf(now), calendar).endsOn() : null;
  }

  /**
   * A notice of the award was sent later than the others, or all were sent anew: a standstill runs from the last of them
   * (R40). It is never shortened.
   */
  public void lastNoticeSent(Instant sent, WorkingDayCalendar calendar) {
    if (status == AwardStatus.APPROVED && standstill) {
      LocalDate end = new StandstillPeriod(London.dateOf(sent), calendar).endsOn();
      standstillLastDay = end.isAfter(standstillLastDay) ? end : standstillLastDay;
    }
  }

  /**
   * R48: letters are corrected while the award may still be looked at again, before the contract is signed. As for the
   * approval, it takes another person than the one who proposed (R49).
   */
  public Decision mayBeToldAnewBy(Actor person) {
    if (status != AwardStatus.APPROVED) {
      return Decision.refused("R48", "award.lettersFinal");
    }
    return Decision.allowedIf(!person.accountId().equals(proposedBy), "R49", "award.samePerson");
  }

  /** R40: no contract before the standstill that was promised has ended, at midnight at the end of its last day. */
  public Decision mayBeSignedOn(LocalDate day) {
    if (status != AwardStatus.APPROVED) {
      return Decision.refused("R40", "contract.notNow." + status);
    }
    if (day.isBefore(London.dateOf(lettersSentAt))) {
      return Decision.refused("R40", "contract.beforeLetters", London.dateOf(lettersSentAt));
    }
    boolean ended = standstillLastDay == null || day.isAfter(standstillLastDay);
    return ended ? Decision.allowed()
        : Decision.refused("R40", "standstill.refused", standstillLastDay, standstillLastDay.plusDays(1));
  }

  public void signed(LocalDate day) {
    mayBeSignedOn(day).orRefuse();
    become(AwardStatus.SIGNED);
  }

  private void become(AwardStatus next) {
    if (!status.mayBecome(next)) {
      throw new RefusedException("R49", "award.notNow." + status);
    }
    status = next;
  }

  public Long id() {
    return id;
  }

  public Reference reference() {
    return reference;
  }

  public Long winningTenderId() {
    return winningTenderId;
  }

  public Instant lettersSentAt() {
    return lettersSentAt;
  }

  public long version() {
    return version;
  }

  public AwardRow row() {
    return new AwardRow(id, reference, status, winningTenderId, standstill, standstillReason, conditions, proposedBy,
        proposedByName, proposedAt, sentBackReason, approvedBy, approvedByName, approvedByPost, lettersSentAt, standstillLastDay,
        version);
  }
}
