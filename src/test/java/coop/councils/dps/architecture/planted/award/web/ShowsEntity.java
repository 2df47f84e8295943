package coop.councils.dps.architecture.planted.award.web;

import coop.councils.dps.architecture.planted.supplier.domain.OpenEntity;

/** Breaks rule 5. */
public class ShowsEntity {

  OpenEntity shown;
}
