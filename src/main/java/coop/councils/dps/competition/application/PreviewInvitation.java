package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.letter.application.LetterDraft;
import coop.councils.dps.letter.application.PrintLetter;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;

/**
 * An owner looks at the invitation to tender as suppliers would get it, signed as if it were published now. Refuses a
 * draft that is not complete (R25), and an invitation that could not be sent (R27).
 */
@UseCase
public class PreviewInvitation {

  private final DraftDesk desk;
  private final AnnounceCompetition news;
  private final PrintLetter print;

  @Inject
  public PreviewInvitation(DraftDesk desk, AnnounceCompetition news, PrintLetter print) {
    this.desk = desk;
    this.news = news;
    this.print = print;
  }

  public byte[] preview(Reference reference) {
    MiniCompetition competition = desk.draft(reference);
    Decision.allowedIf(competition.lacks().isEmpty(), "R25", "competition.incomplete").orRefuse();
    LetterDraft draft = news.draft(competition, competition.plannedDeadline(), desk.now());
    return print.toLookAt(draft.content(), draft.frame());
  }
}
