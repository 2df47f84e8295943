package coop.councils.dps.award.domain;

import java.util.Optional;

/** All awards and the contracts that followed. */
public interface Awards {

  Award add(Award award);

  Optional<Award> of(long competitionId);

  void add(CallOffContract contract);

  Optional<CallOffContract> contract(long awardId);

  /** How many a supplier has signed. */
  long contractsOf(long supplierId);

  /** Contracts of one supplier are from now on of another, into which it was merged. */
  void moveContracts(long fromSupplierId, long toSupplierId);
}
