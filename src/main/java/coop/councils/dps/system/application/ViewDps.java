package coop.councils.dps.system.application;

import coop.councils.dps.shared.London;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.system.domain.DynamicPurchasingSystems;
import coop.councils.dps.system.domain.Lots;
import jakarta.inject.Inject;
import java.time.Clock;

/** Shows anybody the DPS, its period and its lots. */
@UseCase
public class ViewDps {

  private final DynamicPurchasingSystems systems;
  private final Lots lots;
  private final Clock clock;

  @Inject
  public ViewDps(DynamicPurchasingSystems systems, Lots lots, Clock clock) {
    this.systems = systems;
    this.lots = lots;
    this.clock = clock;
  }

  public DpsView view() {
    return DpsView.of(
        systems.get(), lots.all().stream().map(LotView::of).toList(), London.dateOf(clock.instant()));
  }
}
