package coop.councils.dps.architecture.planted.award.application;

import coop.councils.dps.shared.UseCase;

/** A use case that keeps what belongs to one person's request. */
@UseCase
class RemembersWho {

  String lastAsked;
}
