package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.Clarification;
import coop.councils.dps.competition.domain.ClarificationRow;
import coop.councils.dps.competition.domain.Clarifications;
import coop.councils.dps.competition.domain.CompetitionStatus;
import coop.councils.dps.competition.domain.Gates;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/**
 * An invited supplier asks about a competition; nobody learns who asked.
 *
 * <p>Refuses a question after the last day for questions (R28), about a competition that was withdrawn, and with words
 * that tell who asks.
 */
@UseCase
public class Clarify {

  private final Clarifications clarifications;
  private final ViewCompetition view;
  private final CompetitionNews news;
  private final CurrentUser user;
  private final Gates gates;
  private final Anonymity anonymity;

  @Inject
  public Clarify(Clarifications clarifications, ViewCompetition view, CompetitionNews news, CurrentUser user,
      Gates gates, Anonymity anonymity) {
    this.clarifications = clarifications;
    this.view = view;
    this.news = news;
    this.user = user;
    this.gates = gates;
    this.anonymity = anonymity;
  }

  /** Questions that wait for an answer, for the buyer and Oldham. */
  public List<ClarificationRow> waiting(Reference reference) {
    user.require(Role.BUYER_OWNER, Role.BUYER_EVALUATOR, Role.OFFICER, Role.ADMINISTRATOR, Role.AUDITOR);
    return clarifications.of(view.visible(reference).id()).stream().filter(row -> row.answerId() == null).toList();
  }

  /**
   * Where an invited supplier stands with its questions.
   *
   * @param may whether it can ask one now
   * @param waiting what it asked and nobody has answered yet
   */
  public record Asking(Decision may, List<ClarificationRow> waiting) {}

  public Asking asking(Reference reference) {
    MiniCompetition competition = view.invitedTo(reference);
    return new Asking(mayAsk(competition), clarifications.waitingOf(competition.id(), user.requireSupplier()));
  }

  private Decision mayAsk(MiniCompetition competition) {
    if (competition.status() == CompetitionStatus.WITHDRAWN) {
      return Decision.refused("R36", "gate.withdrawn");
    }
    boolean inTime = competition.status() == CompetitionStatus.PUBLISHED
        && !London.dateOf(gates.databaseTime()).isAfter(competition.questionsBy());
    return Decision.allowedIf(inTime, "R28", "clarification.tooLate", London.day(competition.questionsBy()));
  }

  public void ask(Reference reference, Input input) {
    MiniCompetition competition = view.invitedTo(reference);
    mayAsk(competition).orRefuse();
    long supplier = user.requireSupplier();
    String question = input.text("question", 4000);
    input.check();
    anonymity.checkQuestion(input, question, supplier);
    input.check();
    clarifications.add(new Clarification(competition.id(), supplier, question, gates.databaseTime()));
    news.asked(competition);
  }
}
