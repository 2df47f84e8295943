package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.TwoPeople;
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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An amendment, extension or withdrawal of a published competition. One person proposes it, an owner of the buyer other
 * than that one confirms it, and then everybody invited is told at once (R28). It gets its number when confirmed; until
 * then suppliers do not see it. What was confirmed never changes.
 */
@Entity
@Table(name = "competition_change")
public class CompetitionChange {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "competition_id")
  private Long competitionId;

  @Enumerated(EnumType.STRING)
  private ChangeKind kind;

  @Enumerated(EnumType.STRING)
  private ChangeStatus status;

  private Integer number;
  private String reason;
  private boolean significant;

  @Column(name = "what_next")
  private String next;

  @Embedded
  private Outage outage;

  @ElementCollection
  @CollectionTable(name = "changed_part", joinColumns = @JoinColumn(name = "change_id"))
  @OrderColumn(name = "position")
  private List<ChangedPart> parts = new ArrayList<>();

  @Embedded
  private TwoPeople people;

  @Version
  private long version;

  protected CompetitionChange() {}

  /** Refuses a change of nothing, and a significant one that gives no more time (R28). */
  public CompetitionChange(long competitionId, ChangeProposal proposal, Actor person, Instant now) {
    boolean ends = proposal.kind() == ChangeKind.WITHDRAWAL;
    Decision.allowedIf(ends || !proposal.parts().isEmpty(), "R28", "change.nothing").orRefuse();
    Decision.allowedIf(ends || !proposal.significant() || proposal.newDeadline().isPresent(), "R28",
        "change.needsTime").orRefuse();
    this.competitionId = competitionId;
    this.status = ChangeStatus.PROPOSED;
    this.kind = proposal.kind();
    this.reason = proposal.reason();
    this.significant = proposal.significant();
    this.next = proposal.next();
    this.outage = proposal.outage();
    this.parts.addAll(proposal.parts());
    this.people = TwoPeople.proposed(person, now);
  }

  /** Two people: whoever proposed may take it back but not confirm it. */
  public Decision mayBeConfirmedBy(Actor person) {
    if (status != ChangeStatus.PROPOSED) {
      return Decision.refused("R28", "change.decidedAlready");
    }
    return people.mayBeDecidedBy(person, "R28", "change.samePerson");
  }

  /** @param newNumber one more than the last of the competition */
  public void confirm(Actor person, int newNumber, Instant now) {
    mayBeConfirmedBy(person).orRefuse();
    number = newNumber;
    decide(ChangeStatus.CONFIRMED, person, now);
  }

  public void sendBack(String why, Actor person, Instant now) {
    Decision.allowedIf(status.mayBecome(ChangeStatus.SENT_BACK), "R28", "change.decidedAlready").orRefuse();
    people = people.sentBack(why);
    decide(ChangeStatus.SENT_BACK, person, now);
  }

  private void decide(ChangeStatus decided, Actor person, Instant now) {
    status = decided;
    people = people.decided(person, now);
  }

  public ChangeKind kind() {
    return kind;
  }

  public ChangeStatus status() {
    return status;
  }

  public String reason() {
    return reason;
  }

  public String next() {
    return next;
  }

  public List<ChangedPart> parts() {
    return List.copyOf(parts);
  }

  public Optional<Instant> newDeadline() {
    return ChangeProposal.newDeadline(parts);
  }

  public long version() {
    return version;
  }

  public ChangeRow row() {
    return new ChangeRow(kind, status, number, reason, significant, parts.stream().map(ChangedPart::row).toList(),
        next, kind == ChangeKind.OUTAGE ? outage : null, people.proposedBy(), people.proposedByName(),
        people.proposedAt(), people.decidedByName(), people.decidedAt(), people.sentBackReason(), version);
  }
}
