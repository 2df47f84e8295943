package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.London;
import java.time.LocalDate;

/**
 * A measure as an officer proposes it (R16).
 *
 * @param reasons what was found and how the supplier was heard; printed in the letter
 * @param remedy what ends the suspension, or would let the supplier be admitted again; null for a reinstatement
 * @param noticeGiven for a removal: the day on which the supplier was told that it was intended; else null
 * @param effectiveOn first day on which it holds
 */
public record MeasurePlan(MeasureKind kind, String reasons, String remedy, LocalDate noticeGiven,
    LocalDate effectiveOn) {

  /**
   * Reads it. Refuses a day that is past already, a reinstatement that would wait (it holds from its confirmation), and a
   * removal without a notice before it.
   *
   * @param today the day in the United Kingdom
   */
  public static MeasurePlan of(MeasureKind kind, Input input, LocalDate today) {
    String reasons = input.text("reasons", 4000);
    String remedy = kind == MeasureKind.REINSTATE ? null : input.text("remedy", 4000);
    LocalDate noticeGiven = kind == MeasureKind.REMOVE ? input.date("noticeGiven") : null;
    LocalDate effectiveOn = input.date("effectiveOn");
    if (noticeGiven != null && noticeGiven.isAfter(today)) {
      input.wrong("noticeGiven-day", "measure.noticeGiven.future");
    }
    if (effectiveOn != null && effectiveOn.isBefore(today)) {
      input.wrong("effectiveOn-day", "measure.effectiveOn.past", London.date(today));
    } else if (effectiveOn != null && kind == MeasureKind.REINSTATE && effectiveOn.isAfter(today)) {
      input.wrong("effectiveOn-day", "measure.effectiveOn.atOnce", London.date(today));
    } else if (effectiveOn != null && noticeGiven != null && !effectiveOn.isAfter(noticeGiven)) {
      input.wrong("effectiveOn-day", "measure.effectiveOn.beforeNotice");
    }
    input.check();
    return new MeasurePlan(kind, reasons, remedy, noticeGiven, effectiveOn);
  }
}
