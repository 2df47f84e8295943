package coop.councils.dps.architecture.planted.award.domain;

import coop.councils.dps.architecture.planted.supplier.domain.Plain;

/** The other half of the cycle that breaks rule 1. */
public class UsesSupplier {

  Plain supplier;
}
