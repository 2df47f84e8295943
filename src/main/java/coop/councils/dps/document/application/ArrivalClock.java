package coop.councils.dps.document.application;

import coop.councils.dps.shared.Round;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Clears away what never became a file, once an hour. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ArrivalClock {

  private final Round forgetting = new Round(ArrivalClock.class, "file that did not arrive");

  @Inject
  private ForgetArrivingFiles forget;

  @Schedule(hour = "*", minute = "41", persistent = false)
  public void forget() {
    forgetting.run(forget::due, forget::look);
  }
}
