package coop.councils.dps.competition.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.system.domain.Lots;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** An owner begins the draft of a competition. Refuses a member that may not buy today (R19). */
@UseCase
public class BeginCompetition {

  private final MiniCompetitions competitions;
  private final Lots lots;
  private final EntitledOwner owner;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  public BeginCompetition(MiniCompetitions competitions, Lots lots, EntitledOwner owner, AuditTrail audit,
      Clock clock) {
    this.competitions = competitions;
    this.lots = lots;
    this.owner = owner;
    this.audit = audit;
    this.clock = clock;
  }

  public Reference begin(Input input) {
    SignedIn person = owner.require();
    String title = input.text("title", 160);
    Integer lot = input.number("lot", 1, 9);
    if (lot != null && lots.all().stream().noneMatch(known -> known.number() == lot)) {
      input.wrong("lot", "competition.lot.required");
    }
    input.check();
    MiniCompetition competition = competitions.add(
        new MiniCompetition(person.organisationId(), lot, title, person.accountId(), clock.instant()));
    audit.record("competition.begun", competition.reference().value(), Map.of("title", title, "lot", lot));
    return competition.reference();
  }
}
