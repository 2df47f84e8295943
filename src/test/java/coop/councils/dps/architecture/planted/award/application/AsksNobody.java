package coop.councils.dps.architecture.planted.award.application;

import coop.councils.dps.shared.UseCase;

/** A use case that asks nobody who acts. */
@UseCase
class AsksNobody {}
