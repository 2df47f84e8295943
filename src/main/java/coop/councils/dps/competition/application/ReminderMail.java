package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.Intention;
import coop.councils.dps.competition.domain.IntentionRow;
import coop.councils.dps.competition.domain.Intentions;
import coop.councils.dps.competition.domain.InvitedRow;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.identity.application.MailAddresses;
import coop.councils.dps.notification.application.Outbox;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/** The reminder to those invited that have not tendered; sealed, since who gets none has (R29). */
@Dependent
class ReminderMail {

  private final MiniCompetitions competitions;
  private final Intentions intentions;
  private final MailAddresses addresses;
  private final Outbox outbox;
  private final Instance<SubmittedTenders> tenders;

  @Inject
  ReminderMail(MiniCompetitions competitions, Intentions intentions, MailAddresses addresses, Outbox outbox,
      Instance<SubmittedTenders> tenders) {
    this.competitions = competitions;
    this.intentions = intentions;
    this.addresses = addresses;
    this.outbox = outbox;
    this.tenders = tenders;
  }

  void send(MiniCompetition competition, Instant deadline) {
    Set<Long> quiet = tenders.stream().flatMap(box -> box.suppliers(competition.id()).stream())
        .collect(Collectors.toSet());
    intentions.of(competition.id()).stream().filter(row -> row.choice() == Intention.Choice.DECLINES)
        .map(IntentionRow::supplierId).forEach(quiet::add);
    competitions.invited(competition.id()).stream().map(InvitedRow::supplierId)
        .filter(supplier -> !quiet.contains(supplier))
        .forEach(supplier -> outbox.queueSealed(addresses.ofSupplier(supplier), "mail.tenderReminder",
            competition.title(), deadline, competition.reference().value()));
  }
}
