package coop.councils.dps.award.domain;

import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.Reference;
import java.time.LocalDate;

/** A recorded contract. */
public record ContractRow(Reference reference, Money value, LocalDate startsOn, LocalDate endsOn, LocalDate signedOn,
    String signedForBuyer, String signedForSupplier, String evidenceCheckedBy) {}
