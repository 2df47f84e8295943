package coop.councils.dps.competition.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.competition.domain.CompetitionStatus;
import coop.councils.dps.competition.domain.Gates;
import coop.councils.dps.competition.domain.Intention;
import coop.councils.dps.competition.domain.IntentionRow;
import coop.councils.dps.competition.domain.Intentions;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;

/**
 * An invited supplier says whether it means to tender, and says otherwise as often as it likes until the deadline. The
 * buyer and Oldham see it; it binds nobody.
 *
 * <p>Refuses after the deadline, and to decline without a reason.
 */
@UseCase
public class SayIntention {

  private final Intentions intentions;
  private final ViewCompetition view;
  private final CurrentUser user;
  private final Gates gates;
  private final AuditTrail audit;

  @Inject
  public SayIntention(Intentions intentions, ViewCompetition view, CurrentUser user, Gates gates, AuditTrail audit) {
    this.intentions = intentions;
    this.view = view;
    this.user = user;
    this.gates = gates;
    this.audit = audit;
  }

  /** What the own supplier said last; null before it says anything. */
  public IntentionRow said(Reference reference) {
    return intentions.of(view.invitedTo(reference).id(), user.requireSupplier()).map(Intention::row).orElse(null);
  }

  public void say(Reference reference, Input input) {
    MiniCompetition competition = view.invitedTo(reference);
    long supplier = user.requireSupplier();
    Instant now = gates.databaseTime();
    boolean open = competition.status() == CompetitionStatus.PUBLISHED
        && gates.deadlineOf(competition.id()).filter(deadline -> !now.isAfter(deadline)).isPresent();
    Decision.allowedIf(open, "R23", "intention.closed").orRefuse();
    Intention.Choice choice = input.choice("choice", Intention.Choice.class);
    String reason = choice == Intention.Choice.DECLINES ? input.text("reason", 1000) : null;
    input.check();
    Intention intention = intentions.of(competition.id(), supplier)
        .orElseGet(() -> new Intention(competition.id(), supplier));
    intention.say(choice, reason, user.actor().name(), now);
    intentions.add(intention);
    audit.record("invitation.answered", reference.value(), Map.of("choice", choice));
  }
}
