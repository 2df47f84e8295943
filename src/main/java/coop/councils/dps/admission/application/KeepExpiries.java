package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Expiries;
import coop.councils.dps.admission.domain.Expiry;
import coop.councils.dps.admission.domain.ExpiryMark;
import coop.councils.dps.admission.domain.ExpiryNotice;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.application.MailAddresses;
import coop.councils.dps.notification.application.Outbox;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The platform reminds admitted suppliers of what runs out 60, 30 and 7 days before, everything of a day in one mail,
 * and tells officers what has run out. Each reminder goes once.
 */
@UseCase
public class KeepExpiries {

  private final Expiries expiries;
  private final Outbox outbox;
  private final MailAddresses addresses;
  private final AuditTrail audit;
  private final Messages messages;
  private final Clock clock;

  @Inject
  public KeepExpiries(Expiries expiries, Outbox outbox, MailAddresses addresses, AuditTrail audit, Messages messages,
      Clock clock) {
    this.expiries = expiries;
    this.outbox = outbox;
    this.addresses = addresses;
    this.audit = audit;
    this.messages = messages;
    this.clock = clock;
  }

  /** Suppliers of whom something runs out soon, or has. */
  public List<Long> suppliers() {
    return expiries.suppliers(today().plusDays(ExpiryMark.FIRST));
  }

  public void look(long supplier) {
    Map<Expiry, ExpiryMark> reached = new LinkedHashMap<>();
    for (Expiry expiry : expiries.of(supplier, today().plusDays(ExpiryMark.FIRST))) {
      ExpiryMark.reachedOn(today(), expiry.expiresOn()).filter(mark -> !expiries.isSent(expiry, mark))
          .ifPresent(mark -> reached.put(expiry, mark));
    }
    if (!reached.isEmpty()) {
      remind(supplier, reached);
    }
  }

  private void remind(long supplier, Map<Expiry, ExpiryMark> reached) {
    reached.forEach((expiry, mark) -> expiries.add(new ExpiryNotice(expiry, mark, clock.instant())));
    Expiry first = reached.keySet().iterator().next();
    outbox.queue(addresses.ofSupplier(supplier), "mail.runsOut", lines(List.copyOf(reached.keySet())),
        London.day(first.expiresOn()));
    List<Expiry> past = reached.entrySet().stream().filter(entry -> entry.getValue() == ExpiryMark.PAST)
        .map(Map.Entry::getKey).toList();
    if (!past.isEmpty()) {
      outbox.queue(addresses.ofOfficers(), "mail.ranOut", first.supplierName(), lines(past));
    }
    audit.recordAs(Actor.PLATFORM, "supplier.expiryReminded", first.supplier().value(),
        Map.of("what", reached.keySet().stream().map(Expiry::subject).toList()));
  }

  private String lines(List<Expiry> some) {
    return some.stream().map(one -> messages.text("mail.runsOut.line",
        one.isDeclaration() ? messages.text("expiry.declaration") : one.documentName(), London.day(one.expiresOn())))
        .collect(Collectors.joining("\n"));
  }

  private LocalDate today() {
    return London.dateOf(clock.instant());
  }
}
