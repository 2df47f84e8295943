package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.AssessorDeclarations;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.supplier.application.InterestInSupplier;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** R15: an interest declared at one of a supplier's applications holds for all that the supplier sends in. */
@Dependent
class InterestInApplicant implements InterestInSupplier {

  private final AssessorDeclarations declarations;

  @Inject
  InterestInApplicant(AssessorDeclarations declarations) {
    this.declarations = declarations;
  }

  @Override
  public boolean has(SignedIn person, long supplierId) {
    return declarations.anyInterest(supplierId, person.accountId());
  }
}
