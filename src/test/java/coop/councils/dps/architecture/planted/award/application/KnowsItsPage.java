package coop.councils.dps.architecture.planted.award.application;

import coop.councils.dps.architecture.planted.award.web.ShowsEntity;

/** Breaks rule 3. */
class KnowsItsPage {

  ShowsEntity page;
}
