package coop.councils.dps.competition.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * An owner begins a competition as a copy of an earlier one of the own member: its words, questions and weights, but no
 * dates, people or files. Refuses whoever may not begin one (R19).
 */
@UseCase
public class CopyCompetition {

  private final MiniCompetitions competitions;
  private final EntitledOwner owner;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  public CopyCompetition(MiniCompetitions competitions, EntitledOwner owner, AuditTrail audit, Clock clock) {
    this.competitions = competitions;
    this.owner = owner;
    this.audit = audit;
    this.clock = clock;
  }

  /** @return reference of the copy */
  public Reference copy(Reference reference) {
    SignedIn person = owner.require();
    MiniCompetition earlier = competitions.byReference(reference)
        .filter(found -> found.memberId().equals(person.organisationId()))
        .orElseThrow(() -> new NotFoundException(reference));
    MiniCompetition copy = competitions.add(earlier.copy(person.accountId(), clock.instant()));
    audit.record("competition.copied", copy.reference().value(), Map.of("from", reference));
    return copy.reference();
  }
}
