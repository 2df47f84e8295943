package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The written report on a contract (R54, reg 84(1)): buyer, subject and value, who was selected or rejected and why, the
 * winner and the reasons, conflicts of interest and what was done about them.
 *
 * @param invited how many suppliers were invited; null where the old register does not say
 * @param commenced day on which the procurement began, which decides the threshold
 * @param threshold in force on that day, as a sentence
 * @param ranked every tender that was ranked, the winner first
 * @param rejected tenders that were not ranked, each with the reason
 * @param interests declared interests and how they were handled
 * @param notices references of the notices published
 */
public record ProcurementReport(AboutCompetition competition, Money value, LocalDate commenced, String threshold,
    Integer invited, List<RankedTender> ranked, List<Rejected> rejected, List<Reason> reasons, String interests,
    Optional<Standstill> standstill, List<String> notices) implements CompetitionLetter {

  /** A tender that was not ranked. */
  public record Rejected(String supplier, String reason) {}

  public ProcurementReport {
    ranked = List.copyOf(ranked);
    rejected = List.copyOf(rejected);
    reasons = List.copyOf(reasons);
    notices = List.copyOf(notices);
  }

  @Override
  public LetterKind kind() {
    return LetterKind.PROCUREMENT_REPORT;
  }

  @Override
  public void write(LetterWriter letter) {
    letter.paragraph("procurementReport.opening", competition.typedTitle(), competition.buyer());
    competition.write(letter);
    letter.fact("value", value);
    letter.fact("winner", ranked.get(0).supplier());
    letter.fact("commenced", commenced);
    letter.fact("threshold", threshold);
    letter.optionalFact("invited", invited);
    letter.factInWords("regime", "regime");
    letter.heading("procurementReport.selected.heading");
    letter.paragraph("procurementReport.selected");
    RankedTender.table(letter, ranked);
    letter.heading("procurementReport.rejected.heading");
    if (rejected.isEmpty()) {
      letter.paragraph("procurementReport.rejected.none");
    } else {
      letter.table("procurementReport.rejected.caption", List.of(letter.column("tenderer"), letter.column("reason")),
          rejected.stream().map(tender -> letter.row(tender.supplier(), new Typed(tender.reason()))).toList());
    }
    letter.heading("procurementReport.reasons.heading");
    Reason.write(letter, reasons, false);
    letter.heading("procurementReport.procedure.heading");
    letter.bullets("procurementReport.procedure");
    letter.heading("procurementReport.interests.heading");
    letter.typed("interests", interests);
    letter.heading("recommendation.standstill.heading");
    Standstill.report(letter, standstill);
    if (!notices.isEmpty()) {
      letter.heading("procurementReport.notices.heading");
      letter.list(notices);
    }
  }
}
