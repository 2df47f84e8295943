package coop.councils.dps.competition.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.competition.domain.CompetitionTemplate;
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
import java.util.Optional;

/**
 * An owner begins the draft of a competition, empty or from a template, whose criteria it can change afterwards.
 *
 * <p>Refuses a member that may not buy today (R19), and a template of the other lot.
 */
@UseCase
public class BeginCompetition {

  private final MiniCompetitions competitions;
  private final Lots lots;
  private final DraftFromTemplate templates;
  private final EntitledOwner owner;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  public BeginCompetition(MiniCompetitions competitions, Lots lots, DraftFromTemplate templates,
      EntitledOwner owner, AuditTrail audit, Clock clock) {
    this.competitions = competitions;
    this.lots = lots;
    this.templates = templates;
    this.owner = owner;
    this.audit = audit;
    this.clock = clock;
  }

  public Reference begin(Input input) {
    SignedIn person = owner.require();
    String title = input.line("title", 160);
    Integer lot = input.number("lot", 1, 9);
    if (lot != null && lots.all().stream().noneMatch(known -> known.number() == lot)) {
      input.wrong("lot", "competition.lot.required");
    }
    Optional<CompetitionTemplate> template = templates.chosen(lot, input);
    input.check();
    MiniCompetition competition = competitions.add(
        new MiniCompetition(person.organisationId(), lot, title, person.accountId(), clock.instant()));
    template.ifPresent(chosen -> templates.fill(competition, chosen));
    audit.record("competition.begun", competition.reference().value(), Map.of("title", title, "lot", lot, "template",
        template.map(chosen -> chosen.reference().value()).orElse("")));
    return competition.reference();
  }
}
