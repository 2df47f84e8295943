package coop.councils.dps.system.application;

import coop.councils.dps.letter.content.DpsFacts;
import coop.councils.dps.letter.content.LotName;
import coop.councils.dps.system.domain.DynamicPurchasingSystem;
import coop.councils.dps.system.domain.DynamicPurchasingSystems;
import coop.councils.dps.system.domain.Lots;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The DPS and its lots as letters speak of them. */
@Dependent
public class DpsInLetters {

  private final DynamicPurchasingSystems systems;
  private final Lots lots;

  @Inject
  public DpsInLetters(DynamicPurchasingSystems systems, Lots lots) {
    this.systems = systems;
    this.lots = lots;
  }

  public DpsFacts facts() {
    DynamicPurchasingSystem dps = systems.get();
    return new DpsFacts(dps.name(), dps.managingAuthority(), dps.contractNoticeReference(), dps.validity().opensOn(),
        dps.validity().advertisedEnd(), dps.validity().statutoryEnd());
  }

  public LotName lot(int number) {
    return lots.all().stream().filter(lot -> lot.number() == number).findFirst()
        .map(lot -> new LotName(lot.number(), lot.title())).orElseThrow();
  }
}
