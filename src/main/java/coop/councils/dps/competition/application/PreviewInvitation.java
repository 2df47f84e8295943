package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.letter.application.LetterDraft;
import coop.councils.dps.letter.application.PrintLetter;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * An owner looks at the invitation to tender as suppliers would get it, signed as if it were published now. Refuses a
 * draft that is not complete (R25), and an invitation that could not be sent (R27).
 */
@UseCase
public class PreviewInvitation {

  private final MiniCompetitions competitions;
  private final AnnounceCompetition news;
  private final PrintLetter print;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public PreviewInvitation(MiniCompetitions competitions, AnnounceCompetition news, PrintLetter print, CurrentUser user,
      Clock clock) {
    this.competitions = competitions;
    this.news = news;
    this.print = print;
    this.user = user;
    this.clock = clock;
  }

  public byte[] preview(Reference reference) {
    long member = user.requireOwner();
    MiniCompetition competition = competitions.byReference(reference)
        .filter(found -> found.memberId() == member).orElseThrow(() -> new NotFoundException(reference));
    competition.mayBeDrafted().orRefuse();
    Decision.allowedIf(competition.lacks().isEmpty(), "R25", "competition.incomplete").orRefuse();
    LetterDraft draft = news.draft(competition, competition.plannedDeadline(), clock.instant());
    return print.toLookAt(draft.content(), draft.frame());
  }
}
