package coop.councils.dps.bid.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.bid.domain.Bid;
import coop.councils.dps.bid.domain.Bids;
import coop.councils.dps.bid.domain.PriceLine;
import coop.councils.dps.competition.application.ViewCompetition;
import coop.councils.dps.competition.domain.CompetitionStatus;
import coop.councils.dps.competition.domain.Gates;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.Sha256;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where a supplier's person works on the own tender: finds the competition, the papers, and who else changed them. */
@Dependent
class BidDesk {

  private final Bids bids;
  private final ViewCompetition competitions;
  private final Gates gates;
  private final AuditTrail audit;
  private final CurrentUser user;

  @Inject
  BidDesk(Bids bids, ViewCompetition competitions, Gates gates, AuditTrail audit, CurrentUser user) {
    this.bids = bids;
    this.competitions = competitions;
    this.gates = gates;
    this.audit = audit;
    this.user = user;
  }

  Actor person() {
    return user.actor();
  }

  MiniCompetition invitedTo(Reference reference) {
    return competitions.invitedTo(reference);
  }

  /**
   * For changes of the working papers, which do not pass the gate and so need no lock: Submit is judged by the gate
   * itself.
   */
  MiniCompetition takingTenders(Reference reference) {
    MiniCompetition competition = invitedTo(reference);
    Decision.allowedIf(competition.status() != CompetitionStatus.WITHDRAWN, "R36", "gate.withdrawn").orRefuse();
    Decision.allowedIf(takesTenders(competition), "R30", "gate.closed").orRefuse();
    return competition;
  }

  boolean takesTenders(MiniCompetition competition) {
    return competition.status() == CompetitionStatus.PUBLISHED && gates.deadlineOf(competition.id())
        .map(deadline -> !gates.databaseTime().isAfter(deadline)).orElse(false);
  }

  /** The supplier's papers, begun at the first word. */
  Bid papers(MiniCompetition competition) {
    return begun(competition).orElseGet(() ->
        bids.add(new Bid(competition.id(), user.requireSupplier(), gates.databaseTime())));
  }

  /** The supplier's papers, which nobody submits or withdraws before their first word. */
  Bid written(MiniCompetition competition) {
    return begun(competition).orElseThrow(() -> new NotFoundException("papers for " + competition.reference()));
  }

  /**
   * Has the papers alone, behind the gate, as they stand now. Refuses those that a merge of suppliers gave to another
   * meanwhile: the person acts for the one that had them.
   */
  void lock(Bid bid) {
    Long supplier = bid.supplierId();
    bids.lock(bid);
    if (!supplier.equals(bid.supplierId())) {
      throw audit.changedMeanwhile(bid.reference());
    }
  }

  /** Empty before the first word. */
  Optional<Bid> begun(MiniCompetition competition) {
    return bids.of(competition.id(), user.requireSupplier());
  }

  /** @param before fingerprint of the value that the page was made from, as {@link #fingerprint} gives it */
  void refuseIfChanged(Bid bid, String before, String stored) {
    if (!fingerprint(stored).equals(before)) {
      throw audit.changedMeanwhile(bid.reference());
    }
  }

  /** A price schedule as one text, to see whether it changed. */
  static String text(List<PriceLine> lines) {
    return lines.isEmpty() ? null : lines.stream().map(line -> String.join("\t", line.what(), line.unit(),
        line.quantityText(), line.rateText())).collect(Collectors.joining("\n"));
  }

  /** An answer with the reason why parts of it are confidential, to see whether either changed. */
  static String text(String answer, String reason) {
    return reason == null ? answer : answer + "\0" + reason;
  }

  static String fingerprint(String value) {
    return Sha256.of(value == null ? "" : value).substring(0, 16);
  }
}
