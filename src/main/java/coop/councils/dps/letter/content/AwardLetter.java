package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The winner is told of the award, subject to contract (checklist 4.3).
 *
 * @param price over the whole term, GBP without VAT; null where the old register does not say
 * @param conditions what is still open before signature; may be blank
 * @param contractsFinder whether the award must be on Contracts Finder as well (R52)
 * @param after for a decision taken again, the withdrawn notice (R48)
 */
public record AwardLetter(AboutCompetition competition, TenderFacts tender, ScoreCard scores, List<Reason> reasons,
    Money price, Term term, String conditions, Optional<Standstill> standstill, boolean contractsFinder,
    Optional<Withdrawn> after) implements CompetitionLetter {

  /** The decision that was withdrawn before this one. */
  public record Withdrawn(LocalDate dated, String reason) {}

  public AwardLetter {
    reasons = List.copyOf(reasons);
  }

  @Override
  public LetterKind kind() {
    return after.isPresent() ? LetterKind.AWARD_AFTER_WITHDRAWAL : LetterKind.AWARD;
  }

  @Override
  public void write(LetterWriter letter) {
    after.ifPresent(withdrawn -> {
      letter.paragraph("awardAfterWithdrawal.opening", withdrawn.dated());
      letter.typed("withdrawal", withdrawn.reason());
    });
    letter.paragraph("award.opening", competition.typedTitle(), competition.buyer());
    competition.write(letter);
    tender.write(letter);
    letter.factInWords("yourRank", "yourRank", scores.rank(), scores.of());
    letter.fact("price", price);
    term.write(letter);
    letter.factInWords("regime", "regime");
    Standstill.write(letter, standstill, competition.buyer());
    letter.heading("scores.heading");
    ScoreTable.write(letter, scores);
    letter.heading("award.reasons.heading");
    Reason.write(letter, reasons, false);
    if (!conditions.isBlank()) {
      letter.heading("award.conditions.heading");
      letter.typed("conditions", conditions);
    }
    letter.heading("award.next.heading");
    letter.bullets("award.next");
    letter.bullets(contractsFinder ? "award.published.contractsFinder" : "award.published");
  }
}
