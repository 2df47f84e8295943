package coop.councils.dps.register.domain;

import coop.councils.dps.member.domain.Member;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.sheet.domain.CellReader;
import coop.councils.dps.system.domain.Validity;
import java.time.LocalDate;
import java.util.Optional;

/** The first row of a reference as an award: its own columns, read and judged. */
final class AwardFactsReader {

  private final CellReader cells;
  private final Surroundings surroundings;

  AwardFactsReader(CellReader cells, Surroundings surroundings) {
    this.cells = cells;
    this.surroundings = surroundings;
  }

  AwardFacts read() {
    Member buyer = buyer();
    LocalDate invited = cells.date(RegisterColumn.INVITED);
    LocalDate deadline = cells.date(RegisterColumn.DEADLINE);
    LocalDate decided = cells.date(RegisterColumn.DECIDED);
    HistoricContract contract = contract();
    judgeOpening(invited);
    inOrder(invited, RegisterColumn.DEADLINE, deadline, "register.date.deadlineBeforeInvitation");
    inOrder(deadline, RegisterColumn.DECIDED, decided, "register.date.decisionBeforeDeadline");
    inOrder(decided, RegisterColumn.SIGNED, contract.signedOn(), "register.date.signedBeforeDecision");
    notInFuture(RegisterColumn.DECIDED, decided);
    notInFuture(RegisterColumn.SIGNED, contract.signedOn());
    HistoricDecision decision = new DecisionReader(cells, surroundings).read(buyer, decided, contract.signedOn());
    return new AwardFacts(reference(), lot(), buyer == null ? 0 : buyer.id(), buyer == null ? null : buyer.name(),
        cells.text(RegisterColumn.TITLE, 300), invited, deadline, decision, contract, CriteriaReader.read(cells));
  }

  private String reference() {
    String reference = cells.typed(RegisterColumn.REFERENCE.head());
    if (reference.length() < 3 || reference.length() > 60) {
      return cells.wrong(RegisterColumn.REFERENCE, "register.reference.length");
    }
    if (cells.optional(RegisterColumn.REFERENCE, 60) == null) {
      return null;
    }
    return surroundings.isTaken(reference)
        ? cells.wrong(RegisterColumn.REFERENCE, "register.reference.taken", reference) : reference;
  }

  /** The number alone, or as pages name it: 2, or Lot 2. */
  private int lot() {
    String number = cells.typed(RegisterColumn.LOT.head()).replaceFirst("(?i)^lot\\s+", "");
    if (!number.matches("\\d{1,3}") || !surroundings.lots().contains(Integer.valueOf(number))) {
      cells.wrong(RegisterColumn.LOT, "register.lot.unknown");
      return 0;
    }
    return Integer.parseInt(number);
  }

  private Member buyer() {
    String name = cells.text(RegisterColumn.BUYER, 160);
    Optional<Member> buyer = name == null ? Optional.empty() : surroundings.member(name);
    return name == null || buyer.isPresent() ? buyer.orElse(null)
        : cells.wrong(RegisterColumn.BUYER, "register.buyer.unknown", name);
  }

  private HistoricContract contract() {
    LocalDate starts = cells.optionalDate(RegisterColumn.STARTS);
    LocalDate ends = cells.optionalDate(RegisterColumn.ENDS);
    if (cells.isBlank(RegisterColumn.STARTS) && !cells.isBlank(RegisterColumn.ENDS)) {
      cells.wrong(RegisterColumn.STARTS, "register.contract.oneDate");
    } else if (!cells.isBlank(RegisterColumn.STARTS) && cells.isBlank(RegisterColumn.ENDS)) {
      cells.wrong(RegisterColumn.ENDS, "register.contract.oneDate");
    }
    inOrder(starts, RegisterColumn.ENDS, ends, "register.date.endBeforeStart");
    return new HistoricContract(cells.optionalMoney(RegisterColumn.VALUE), starts, ends,
        cells.optionalDate(RegisterColumn.SIGNED));
  }

  /** R05: nobody is invited before the DPS opens or after its end; an acknowledgement is the decision's business. */
  private void judgeOpening(LocalDate invited) {
    Validity validity = invited == null ? new Validity.Valid() : surroundings.validity().on(invited);
    if (validity instanceof Validity.Invalid invalid) {
      Decision.Refused refused = invalid.refusal();
      cells.wrong(RegisterColumn.INVITED, refused.messageKey(), refused.arguments().toArray());
    }
  }

  private void inOrder(LocalDate earlier, RegisterColumn column, LocalDate later, String messageKey) {
    if (earlier != null && later != null && later.isBefore(earlier)) {
      cells.wrong(column, messageKey, later, earlier);
    }
  }

  private void notInFuture(RegisterColumn column, LocalDate day) {
    if (day != null && day.isAfter(surroundings.today())) {
      cells.wrong(column, "register.date.future", day);
    }
  }
}
