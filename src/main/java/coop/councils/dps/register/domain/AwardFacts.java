package coop.councils.dps.register.domain;

import java.time.LocalDate;
import java.util.List;

/** What the old register says of an award, its tenders apart. */
record AwardFacts(String registerReference, int lotNumber, long memberId, String buyerName, String title,
    LocalDate invitedOn, LocalDate deadlineOn, HistoricDecision decision, HistoricContract contract,
    List<HistoricCriterion> criteria) {}
