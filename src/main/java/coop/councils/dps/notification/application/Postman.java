package coop.councils.dps.notification.application;

import coop.councils.dps.shared.Round;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Empties the outbox every two seconds, one message to a transaction, so that one bad address holds up nobody. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Postman {

  private final Round round = new Round(Postman.class, "mail");

  @Inject
  private DeliverMail mail;

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  public void round() {
    round.run(mail::due, id -> mail.deliver(id).ifPresent(mail::tell));
  }
}
