package coop.councils.dps.bid.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.bid.domain.Bid;
import coop.councils.dps.bid.domain.Declarations;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * A supplier's person has the tender submitted at the deadline if it is complete by then, with the declarations made
 * now, or takes that back. Submitting or withdrawing by hand takes it back too.
 *
 * <p>Refuses once the deadline has passed, and without the declarations that submitting needs.
 */
@UseCase
public class AskForDeadlineSubmission {

  private final BidDesk desk;
  private final AuditTrail audit;

  @Inject
  public AskForDeadlineSubmission(BidDesk desk, AuditTrail audit) {
    this.desk = desk;
    this.audit = audit;
  }

  public void ask(Reference reference, Input input) {
    MiniCompetition competition = desk.takingTenders(reference);
    input.mustBeTicked("atDeadline");
    Declarations declared = TypedDeclarations.of(input);
    Bid bid = desk.papers(competition);
    bid.submitAtDeadline(desk.person(), declared);
    audit.record("bid.atDeadline", bid.reference().value(), Map.of());
  }

  public void takeBack(Reference reference) {
    Bid bid = desk.papers(desk.takingTenders(reference));
    bid.forgetDeadline();
    audit.record("bid.notAtDeadline", bid.reference().value(), Map.of());
  }
}
