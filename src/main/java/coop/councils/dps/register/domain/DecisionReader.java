package coop.councils.dps.register.domain;

import coop.councils.dps.member.domain.Member;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.RefusedException;
import coop.councils.dps.sheet.domain.CellReader;
import coop.councils.dps.system.domain.StandstillPeriod;
import coop.councils.dps.system.domain.Validity;
import java.time.LocalDate;

/**
 * The decision of an award: on a day on which the DPS could be used (R05), by a buyer that could buy (R19), with its
 * standstill computed anew (R40, R41).
 */
final class DecisionReader {

  private static final String TEN_DAYS = "10 days";
  private static final String NONE = "none";

  private final CellReader cells;
  private final Surroundings surroundings;

  DecisionReader(CellReader cells, Surroundings surroundings) {
    this.cells = cells;
    this.surroundings = surroundings;
  }

  /** @param buyer null when it is not known */
  HistoricDecision read(Member buyer, LocalDate decidedOn, LocalDate signedOn) {
    String acknowledgement = cells.optional(RegisterColumn.ACKNOWLEDGEMENT, 2000);
    if (decidedOn != null) {
      judgeDay(decidedOn, acknowledgement);
    }
    if (decidedOn != null && buyer != null) {
      refusal(RegisterColumn.BUYER, buyer.mayBuyOn(decidedOn));
    }
    return new HistoricDecision(decidedOn, standstill(buyer, decidedOn, signedOn),
        cells.text(RegisterColumn.SIGNATORY, 160), cells.text(RegisterColumn.POST, 160), acknowledgement);
  }

  private void judgeDay(LocalDate day, String acknowledgement) {
    Validity validity = surroundings.validity().on(day);
    if (validity instanceof Validity.NeedsAcknowledgement && acknowledgement == null) {
      cells.wrong(RegisterColumn.ACKNOWLEDGEMENT, "register.acknowledgement.missing",
          surroundings.validity().statutoryEnd());
    } else if (validity instanceof Validity.Invalid invalid) {
      refusal(RegisterColumn.DECIDED, invalid.refusal());
    }
  }

  /** The last day; null without a standstill and when it cannot be computed. */
  private LocalDate standstill(Member buyer, LocalDate decidedOn, LocalDate signedOn) {
    boolean promised = cells.says(RegisterColumn.STANDSTILL, TEN_DAYS);
    if (!promised && !cells.says(RegisterColumn.STANDSTILL, NONE)) {
      return cells.wrong(RegisterColumn.STANDSTILL, "register.standstill.word");
    }
    if (!promised || decidedOn == null || buyer == null) {
      return null;
    }
    StandstillPeriod period = new StandstillPeriod(decidedOn, surroundings.calendarOf(buyer));
    try {
      if (signedOn != null && signedOn.isBefore(period.earliestSignature())) {
        cells.wrong(RegisterColumn.SIGNED, "standstill.refused", period.endsOn(), period.earliestSignature());
      }
      return period.endsOn();
    } catch (RefusedException unknownYear) {
      refusal(RegisterColumn.DECIDED, unknownYear.refused());
      return null;
    }
  }

  private void refusal(RegisterColumn column, Decision decision) {
    if (decision instanceof Decision.Refused refused) {
      cells.wrong(column, refused.messageKey(), refused.arguments().toArray());
    }
  }
}
