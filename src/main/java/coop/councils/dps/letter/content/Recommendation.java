package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.LetterKind;
import java.time.Instant;
import java.util.List;

/**
 * The recommendation to award, as one person of the buyer puts it to another: the ranking, the reasons, the standstill
 * and what is still open.
 *
 * @param ranked every tender that was ranked, the one recommended first
 * @param reasons why the first is recommended
 * @param standstill whether a standstill is proposed
 * @param standstillReason why, or why not (R46)
 * @param interests declared interests, by person (R20)
 */
public record Recommendation(AboutCompetition competition, List<RankedTender> ranked, String proposedBy,
    Instant proposedAt, List<Reason> reasons, boolean standstill, String standstillReason, String conditions,
    List<String> evaluators, String interests) implements CompetitionLetter {

  public Recommendation {
    ranked = List.copyOf(ranked);
    reasons = List.copyOf(reasons);
    evaluators = List.copyOf(evaluators);
  }

  @Override
  public LetterKind kind() {
    return LetterKind.RECOMMENDATION;
  }

  @Override
  public void write(LetterWriter letter) {
    letter.paragraph("recommendation.opening", competition.typedTitle(), ranked.get(0).supplier());
    competition.write(letter);
    letter.fact("price", ranked.get(0).price());
    letter.factInWords("proposedBy", "openedBy", proposedBy, proposedAt);
    letter.factInWords("regime", "regime");
    letter.heading("recommendation.ranking.heading");
    RankedTender.table(letter, ranked);
    letter.heading("recommendation.reasons.heading");
    Reason.write(letter, reasons, false);
    letter.heading("recommendation.standstill.heading");
    letter.paragraph(standstill ? "recommendation.standstill" : "recommendation.standstill.none");
    letter.typed("standstillReason", standstillReason);
    if (!conditions.isBlank()) {
      letter.heading("award.conditions.heading");
      letter.typed("conditions", conditions);
    }
    letter.heading("recommendation.evaluators.heading");
    letter.list(evaluators);
    letter.heading("procurementReport.interests.heading");
    letter.typed("interests", interests);
  }
}
