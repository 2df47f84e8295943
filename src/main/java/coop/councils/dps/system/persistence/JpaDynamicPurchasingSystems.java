package coop.councils.dps.system.persistence;

import coop.councils.dps.system.domain.DynamicPurchasingSystem;
import coop.councils.dps.system.domain.DynamicPurchasingSystems;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@Dependent
class JpaDynamicPurchasingSystems implements DynamicPurchasingSystems {

  @PersistenceContext
  private EntityManager entityManager;

  @Override
  public DynamicPurchasingSystem get() {
    DynamicPurchasingSystem only = entityManager.find(DynamicPurchasingSystem.class, DynamicPurchasingSystem.ONLY);
    if (only == null) {
      throw new IllegalStateException("The DPS record that the first migration creates is missing");
    }
    return only;
  }
}
