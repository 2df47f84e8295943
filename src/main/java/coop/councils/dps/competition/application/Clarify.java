package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.Clarification;
import coop.councils.dps.competition.domain.ClarificationRow;
import coop.councils.dps.competition.domain.Gates;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/**
 * An invited supplier asks; an owner answers once, to everybody invited, without saying who asked.
 *
 * <p>Refuses a question after the last day for questions (R28), an answer after the deadline, and a second answer.
 */
@UseCase
public class Clarify {

  private final MiniCompetitions competitions;
  private final ViewCompetition view;
  private final CompetitionNews news;
  private final CurrentUser user;
  private final Gates gates;

  @Inject
  public Clarify(MiniCompetitions competitions, ViewCompetition view, CompetitionNews news, CurrentUser user,
      Gates gates) {
    this.competitions = competitions;
    this.view = view;
    this.news = news;
    this.user = user;
    this.gates = gates;
  }

  /** A supplier sees what was answered; the buyer and Oldham see what waits too. */
  public List<ClarificationRow> list(Reference reference) {
    boolean supplier = user.require().role().side() == Role.Side.SUPPLIER;
    return competitions.clarifications(view.visible(reference).id()).stream()
        .filter(row -> !supplier || row.answer() != null).toList();
  }

  public Decision mayAsk(Reference reference) {
    MiniCompetition competition = view.invitedTo(reference);
    boolean inTime = !London.dateOf(gates.databaseTime()).isAfter(competition.questionsBy());
    return Decision.allowedIf(inTime, "R28", "clarification.tooLate", London.day(competition.questionsBy()));
  }

  public void ask(Reference reference, Input input) {
    mayAsk(reference).orRefuse();
    MiniCompetition competition = view.invitedTo(reference);
    String question = input.text("question", 4000);
    input.check();
    competitions.add(new Clarification(competition.id(), user.requireSupplier(), question, gates.databaseTime()));
    news.asked(competition);
  }

  public void answer(Reference reference, Reference clarification, Input input) {
    user.requireOwner();
    MiniCompetition competition = view.ofOwnMember(reference);
    boolean open = gates.deadlineOf(competition.id()).filter(gates.databaseTime()::isBefore).isPresent();
    Decision.allowedIf(open, "R28", "clarification.closed").orRefuse();
    String answer = input.text("answer", 8000);
    input.check();
    competitions.clarification(clarification).filter(found -> found.competitionId().equals(competition.id()))
        .orElseThrow(() -> new NotFoundException(clarification)).answer(answer, gates.databaseTime());
    news.answered(competition);
  }
}
