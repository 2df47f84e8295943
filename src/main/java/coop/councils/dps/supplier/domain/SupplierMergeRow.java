package coop.councils.dps.supplier.domain;

import coop.councils.dps.shared.Reference;
import java.time.Instant;

/** A merge as the pages of the two organisations tell it. */
public record SupplierMergeRow(Long keptId, Reference kept, String keptName, Reference merged, String mergedName,
    IdentifierScheme mergedScheme, String mergedIdentifier, String reason, String byName, Instant at) {}
