package coop.councils.dps.supplier.application;

import coop.councils.dps.identity.domain.SignedIn;

/** A feature in which people of Oldham declare interests says whether one of them has declared one in a supplier. */
public interface InterestInSupplier {

  boolean has(SignedIn person, long supplierId);
}
