package coop.councils.dps.architecture.planted.supplier.domain;

import coop.councils.dps.architecture.planted.award.domain.UsesSupplier;

/** Breaks rule 1: a supplier knows nothing of awards, and awards know suppliers. */
class LooksUp {

  UsesSupplier award;
}
