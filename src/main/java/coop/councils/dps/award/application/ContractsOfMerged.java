package coop.councils.dps.award.application;

import coop.councils.dps.award.domain.Awards;
import coop.councils.dps.supplier.application.SupplierMergeParticipant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** A merged organisation's call-off contracts are those of the one that stays; they read as they were signed. */
@Dependent
class ContractsOfMerged implements SupplierMergeParticipant {

  private final Awards awards;

  @Inject
  ContractsOfMerged(Awards awards) {
    this.awards = awards;
  }

  @Override
  public List<Moving> holdings(Two two) {
    long contracts = awards.contractsOf(two.merged().id());
    return contracts == 0 ? List.of() : List.of(Moving.of("merge.moves.contracts", contracts));
  }

  @Override
  public void move(Two two) {
    awards.moveContracts(two.merged().id(), two.kept().id());
  }
}
