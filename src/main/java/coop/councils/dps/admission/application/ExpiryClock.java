package coop.councils.dps.admission.application;

import coop.councils.dps.shared.Round;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every morning at what runs out, one supplier to a transaction, so that one trouble holds up no other. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExpiryClock {

  private final Round round = new Round(ExpiryClock.class, "supplier");

  @Inject
  private KeepExpiries expiries;

  @Schedule(hour = "6", minute = "20", timezone = "Europe/London", persistent = false)
  public void round() {
    round.run(expiries::suppliers, expiries::look);
  }
}
