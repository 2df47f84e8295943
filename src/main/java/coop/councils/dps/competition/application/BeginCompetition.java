package coop.councils.dps.competition.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.competition.domain.CompetitionTemplate;
import coop.councils.dps.competition.domain.CompetitionTemplates;
import coop.councils.dps.competition.domain.CriteriaLibrary;
import coop.councils.dps.competition.domain.Criterion;
import coop.councils.dps.competition.domain.LibraryCriterionRow;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.system.domain.Lots;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
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
  private final CompetitionTemplates templates;
  private final CriteriaLibrary library;
  private final EntitledOwner owner;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  public BeginCompetition(MiniCompetitions competitions, Lots lots, CompetitionTemplates templates,
      CriteriaLibrary library, EntitledOwner owner, AuditTrail audit, Clock clock) {
    this.competitions = competitions;
    this.lots = lots;
    this.templates = templates;
    this.library = library;
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
    Optional<CompetitionTemplate> template = template(lot, input);
    input.check();
    MiniCompetition competition = competitions.add(
        new MiniCompetition(person.organisationId(), lot, title, person.accountId(), clock.instant()));
    template.ifPresent(chosen -> fill(competition, chosen.words()));
    audit.record("competition.begun", competition.reference().value(), Map.of("title", title, "lot", lot, "template",
        template.map(chosen -> chosen.reference().value()).orElse("")));
    return competition.reference();
  }

  private Optional<CompetitionTemplate> template(Integer lot, Input input) {
    Optional<CompetitionTemplate> template = Reference.parse("TPL", input.typed("template"))
        .flatMap(templates::byReference);
    if (lot != null && template.isPresent() && !template.get().fits(lot)) {
      input.wrong("template", "template.otherLot");
    }
    return template;
  }

  /** The weightiest criterion first. */
  private void fill(MiniCompetition competition, CompetitionTemplate.Words words) {
    Comparator<LibraryCriterionRow> weight = Comparator.comparing(row -> words.weights().get(row.id()));
    library.all().stream().filter(row -> words.weights().containsKey(row.id())).sorted(weight.reversed())
        .map(row -> new Criterion(row.title(), row.text(), words.weights().get(row.id()), row.wordLimit(), 0,
            row.theme())).forEach(competition::addQuestion);
    competition.weighPrice(words.priceWeight());
  }
}
