package coop.councils.dps.award.application;

import coop.councils.dps.award.domain.Award;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.evaluation.domain.Ranking;
import coop.councils.dps.letter.application.LetterDraft;
import coop.councils.dps.letter.application.PrintLetter;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * An owner looks at the letter that a tenderer would get if the award were approved now, by them. Refuses, as the
 * approval would, a letter with an empty element (R43).
 */
@UseCase
public class PreviewOutcomeLetter {

  private final AwardDesk desk;
  private final AwardChecks checks;
  private final OutcomeLetters letters;
  private final PrintLetter print;
  private final Clock clock;

  @Inject
  public PreviewOutcomeLetter(AwardDesk desk, AwardChecks checks, OutcomeLetters letters, PrintLetter print,
      Clock clock) {
    this.desk = desk;
    this.checks = checks;
    this.letters = letters;
    this.print = print;
    this.clock = clock;
  }

  public byte[] preview(Reference reference, Reference tender) {
    MiniCompetition competition = desk.own(reference);
    Award award = desk.award(competition);
    Ranking ranking = desk.ranking(competition);
    Ranking.Ranked ranked = ranking.all().stream().filter(each -> each.tender().reference().equals(tender))
        .findFirst().orElseThrow(() -> new NotFoundException(tender));
    LetterDraft draft = letters.draft(competition, ranking, award,
        checks.approval(competition, award, clock.instant()), ranked);
    return print.toLookAt(draft.content(), draft.frame());
  }
}
