package coop.councils.dps.bid.domain;

import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.Reference;
import java.time.Instant;

/** An opened tender in a list and on the opening record. */
public record TenderRow(Long id, Reference reference, Long supplierId, String supplierName, Instant receivedAt,
    String sha256, Money price) {}
