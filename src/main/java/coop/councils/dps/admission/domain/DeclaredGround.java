package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Reference;
import java.time.Instant;

/** A supplier whose last self-declaration says that a ground for exclusion applies (R15): an officer weighs it. */
public record DeclaredGround(Reference supplier, String supplierName, String grounds, Instant declaredAt) {}
