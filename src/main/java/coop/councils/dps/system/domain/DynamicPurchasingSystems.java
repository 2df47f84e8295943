package coop.councils.dps.system.domain;

/** The one DPS that this platform runs. */
public interface DynamicPurchasingSystems {

  DynamicPurchasingSystem get();
}
