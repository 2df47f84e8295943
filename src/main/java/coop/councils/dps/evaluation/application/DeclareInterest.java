package coop.councils.dps.evaluation.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.evaluation.domain.DeclarationRow;
import coop.councils.dps.evaluation.domain.Evaluations;
import coop.councils.dps.evaluation.domain.InterestDeclaration;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A person of the buyer declares, once for each competition, whether they have an interest in who tendered (R20). */
@UseCase
public class DeclareInterest {

  private final Evaluations evaluations;
  private final Panel panel;
  private final AuditTrail audit;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public DeclareInterest(Evaluations evaluations, Panel panel, AuditTrail audit, CurrentUser user, Clock clock) {
    this.evaluations = evaluations;
    this.panel = panel;
    this.audit = audit;
    this.user = user;
    this.clock = clock;
  }

  public Optional<DeclarationRow> own(Reference reference) {
    return panel.ownDeclaration(panel.own(reference));
  }

  public List<DeclarationRow> all(Reference reference) {
    return evaluations.declarations(panel.own(reference).id());
  }

  public void declare(Reference reference, Input input) {
    MiniCompetition competition = panel.own(reference);
    Boolean interest = input.yesOrNo("interest");
    String details = Boolean.TRUE.equals(interest) ? input.text("details", 2000) : null;
    input.check();
    boolean says = panel.ownDeclaration(competition).map(own -> !own.hasInterest() && interest).orElse(true);
    Decision.allowedIf(says, "R20", "interest.declaredAlready").orRefuse();
    evaluations.add(new InterestDeclaration(competition.id(), user.actor(), interest, details, clock.instant()));
    audit.record("interest.declared", reference.value(), Map.of("interest", interest));
  }
}
