package coop.councils.dps.register.domain;

import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.Reference;
import java.time.LocalDate;

/** A historic award in a list; the value is null when the register lacked it. */
public record HistoricAwardRow(Reference reference, String registerReference, String title, String buyerName,
    int lotNumber, LocalDate decidedOn, String winner, Money value) {}
