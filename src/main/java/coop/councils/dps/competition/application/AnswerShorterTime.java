package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.competition.domain.QuestionRow;
import coop.councils.dps.competition.domain.ShorterTime;
import coop.councils.dps.competition.domain.ShorterTimeRow;
import coop.councils.dps.competition.domain.ShorterTimes;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.member.domain.MemberRow;
import coop.councils.dps.member.domain.Members;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * A supplier that was asked agrees to a shorter time to tender, or does not, and may say otherwise until the
 * invitations go out (R22). It need not agree, and nothing follows from a no but that everybody has the ten days.
 */
@UseCase
public class AnswerShorterTime {

  private final ShorterTimes requests;
  private final MiniCompetitions competitions;
  private final Members members;
  private final ShorterTimeNews news;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public AnswerShorterTime(ShorterTimes requests, MiniCompetitions competitions, Members members,
      ShorterTimeNews news, CurrentUser user, Clock clock) {
    this.requests = requests;
    this.competitions = competitions;
    this.members = members;
    this.news = news;
    this.user = user;
    this.clock = clock;
  }

  /**
   * A request as the supplier reads it.
   *
   * @param own what the own supplier answered
   * @param outdated whether the buyer needs something else since it asked, so that no answer counts
   */
  public record Asked(ShorterTimeRow request, ShorterTimeRow.Answer own, String title, int lotNumber, String need,
      Money budget, LocalDate startsOn, LocalDate endsOn, List<QuestionRow> questions, String terms, boolean outdated,
      MemberRow buyer) {}

  /** Those that can still be answered. */
  public List<Asked> waiting() {
    return requests.openFor(user.requireSupplier()).stream().map(this::asked).toList();
  }

  public void answer(Reference reference, Input input) {
    // Before anything is read: an answer that waited for a publication finds that it has happened.
    requests.lockRequest(reference);
    ShorterTime request = open(reference);
    Boolean agrees = input.yesOrNo("agrees");
    input.check();
    MiniCompetition competition = competitions.byId(request.competitionId()).orElseThrow();
    competition.mayBeDrafted().orRefuse();
    Decision.allowedIf(request.isAbout(competition), "R22", "shorterTime.supplier.changedSince").orRefuse();
    request.answer(user.requireSupplier(), agrees, user.actor(), clock.instant());
    news.answered(competition, request.row(), user.requireSupplier(), agrees);
  }

  /** Once the invitations are out, the request tells a supplier nothing any more. */
  private ShorterTime open(Reference reference) {
    long supplier = user.requireSupplier();
    return requests.openFor(supplier).stream().filter(request -> request.reference().equals(reference)).findFirst()
        .orElseThrow(() -> new NotFoundException(reference));
  }

  private Asked asked(ShorterTime request) {
    MiniCompetition competition = competitions.byId(request.competitionId()).orElseThrow();
    long supplier = user.requireSupplier();
    ShorterTimeRow row = request.row();
    return new Asked(row, row.answers().stream().filter(answer -> answer.supplierId() == supplier).findFirst()
        .orElseThrow(), competition.title(), competition.lotNumber(), competition.facts().description(),
        competition.facts().budget(), competition.facts().startsOn(), competition.facts().endsOn(),
        competition.questions(), competition.conditions().terms(), !request.isAbout(competition),
        members.row(competition.memberId()).orElseThrow());
  }
}
