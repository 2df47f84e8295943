package coop.councils.dps.admission.application;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every morning at what runs out, one supplier to a transaction, so that one trouble holds up no other. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExpiryClock {

  private static final Logger LOG = Logger.getLogger(ExpiryClock.class.getName());

  @Inject
  private KeepExpiries expiries;

  @Schedule(hour = "6", minute = "20", timezone = "Europe/London", persistent = false)
  public void round() {
    expiries.suppliers().forEach(this::look);
  }

  private void look(long supplier) {
    try {
      expiries.look(supplier);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "What runs out of supplier " + supplier + " could not be looked at; tomorrow's"
          + " round tries again");
    }
  }
}
