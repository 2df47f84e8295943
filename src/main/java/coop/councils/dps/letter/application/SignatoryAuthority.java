package coop.councils.dps.letter.application;

import coop.councils.dps.letter.domain.HouseStyles;
import coop.councils.dps.shared.CurrentActor;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Money;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** R49: letters about a contract are signed by a person with recorded authority that reaches its value. */
@Dependent
public class SignatoryAuthority {

  private final HouseStyles styles;
  private final CurrentActor person;

  @Inject
  public SignatoryAuthority(HouseStyles styles, CurrentActor person) {
    this.styles = styles;
    this.person = person;
  }

  /** @param value of the contract, GBP without VAT */
  public Decision maySign(long memberId, Money value) {
    return styles.signatory(memberId, person.actor().accountId())
        .map(signatory -> signatory.maySign(value))
        .orElseGet(() -> Decision.refused("R49", "signatory.none"));
  }
}
