package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.LetterKind;
import java.util.List;
import java.util.Optional;

/**
 * A tenderer is told that another won (checklist 4.4, R43): its scores beside the winner's, and for every question what
 * the winning tender did better, written for this recipient. Nothing else of the winner's is in it.
 *
 * @param winner name of the winning tenderer
 * @param after for a decision taken again, the withdrawn notice (R48)
 */
public record UnsuccessfulLetter(AboutCompetition competition, TenderFacts tender, String winner, ScoreCard scores,
    List<Reason> reasons, Optional<Standstill> standstill, Optional<AwardLetter.Withdrawn> after)
    implements CompetitionLetter {

  public UnsuccessfulLetter {
    reasons = List.copyOf(reasons);
  }

  @Override
  public LetterKind kind() {
    return LetterKind.UNSUCCESSFUL;
  }

  @Override
  public void write(LetterWriter letter) {
    after.ifPresent(withdrawn -> {
      letter.paragraph("awardAfterWithdrawal.opening", withdrawn.dated());
      letter.typed("withdrawal", withdrawn.reason());
    });
    letter.paragraph("unsuccessful.opening", competition.typedTitle(), competition.buyer(), winner);
    competition.write(letter);
    tender.write(letter);
    letter.fact("winner", winner);
    letter.factInWords("yourRank", "yourRank", scores.rank(), scores.of());
    letter.factInWords("regime", "regime");
    Standstill.write(letter, standstill, competition.buyer());
    letter.heading("scores.heading");
    ScoreTable.write(letter, scores);
    letter.heading("unsuccessful.reasons.heading");
    Reason.write(letter, reasons, true);
    letter.heading("rights.heading");
    letter.bullets("unsuccessful.rights");
  }
}
