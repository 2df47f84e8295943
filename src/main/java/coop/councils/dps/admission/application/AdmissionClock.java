package coop.councils.dps.admission.application;

import coop.councils.dps.shared.Round;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks at every waiting application once an hour, one to a transaction, so that one trouble holds up no other. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AdmissionClock {

  private final Round round = new Round(AdmissionClock.class, "application");

  @Inject
  private KeepAdmissionClock clock;

  @Schedule(hour = "*", minute = "5", persistent = false)
  public void round() {
    round.run(clock::waiting, clock::look);
  }
}
