package coop.councils.dps.register.domain;

import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.Reference;
import java.time.LocalDate;
import java.util.List;

/**
 * A historic award as pages show it; null where the register lacked something.
 *
 * @param standstillLastDay null without a standstill
 * @param live false once the batch was undone
 * @param batchId null while it is only being looked at
 * @param tenders the best first
 */
public record HistoricAwardView(Reference reference, String registerReference, Long batchId, boolean live,
    int lotNumber, String buyerName, String title, LocalDate invitedOn, LocalDate deadlineOn, LocalDate decidedOn,
    LocalDate standstillLastDay, Money value, LocalDate startsOn, LocalDate endsOn, LocalDate signedOn,
    String signatory, String signatoryPost, String acknowledgement, List<HistoricCriterion> criteria,
    List<HistoricTenderView> tenders, long version) {}
