package coop.councils.dps.competition.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.competition.domain.Criterion;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.competition.domain.Requirement;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.system.domain.Lots;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;

/**
 * An owner of a member drafts a competition: what is needed, the questions with their weights, and the weight of
 * price. Each part is saved on its own.
 *
 * <p>Refuses every change once suppliers were invited, and one made from a page older than the record.
 */
@UseCase
public class DraftCompetition {

  private final MiniCompetitions competitions;
  private final Lots lots;
  private final AuditTrail audit;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public DraftCompetition(MiniCompetitions competitions, Lots lots, AuditTrail audit, CurrentUser user, Clock clock) {
    this.competitions = competitions;
    this.lots = lots;
    this.audit = audit;
    this.user = user;
    this.clock = clock;
  }

  public Reference begin(Input input) {
    long member = user.requireOwner();
    SignedIn person = user.require();
    String title = input.text("title", 160);
    Integer lot = input.number("lot", 1, 9);
    if (lot != null && lots.all().stream().noneMatch(known -> known.number() == lot)) {
      input.wrong("lot", "competition.lot.required");
    }
    input.check();
    MiniCompetition competition =
        competitions.add(new MiniCompetition(member, lot, title, person.accountId(), clock.instant()));
    audit.record("competition.begun", competition.reference().value(), Map.of("title", title, "lot", lot));
    return competition.reference();
  }

  /** @param version of the draft that the page was made from */
  public void describe(Reference reference, long version, Requirement requirement) {
    MiniCompetition competition = draft(reference, version);
    competition.describe(requirement);
    audit.record("competition.described", reference.value(), Map.of("title", requirement.title()));
  }

  /** @param number of the question to change; null for a new one */
  public void writeQuestion(Reference reference, long version, Integer number, Criterion criterion) {
    MiniCompetition competition = draft(reference, version);
    if (number == null) {
      competition.addQuestion(criterion);
    } else {
      competition.changeQuestion(number, criterion);
    }
    audit.record("competition.questionWritten", reference.value(),
        Map.of("title", criterion.title(), "weight", criterion.weight()));
  }

  public void removeQuestion(Reference reference, long version, int number) {
    draft(reference, version).removeQuestion(number);
    audit.record("competition.questionRemoved", reference.value(), Map.of("number", number));
  }

  public void weighPrice(Reference reference, long version, Input input) {
    BigDecimal weight = input.percent("priceWeight");
    input.check();
    draft(reference, version).weighPrice(weight);
    audit.record("competition.priceWeighed", reference.value(), Map.of("weight", weight));
  }

  private MiniCompetition draft(Reference reference, long version) {
    long member = user.requireOwner();
    MiniCompetition competition = competitions.byReference(reference)
        .filter(found -> found.memberId() == member).orElseThrow(() -> new NotFoundException(reference));
    audit.checkVersion(reference, version, competition.version());
    return competition;
  }
}
