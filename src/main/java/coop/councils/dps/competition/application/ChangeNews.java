package coop.councils.dps.competition.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.competition.domain.ChangeKind;
import coop.councils.dps.competition.domain.CompetitionChange;
import coop.councils.dps.competition.domain.InvitedRow;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.identity.application.MailAddresses;
import coop.councils.dps.notification.application.Outbox;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Records and mails what becomes of a change, within the unit of work in which it happens. */
@Dependent
class ChangeNews {

  private final MiniCompetitions competitions;
  private final MailAddresses addresses;
  private final Outbox outbox;
  private final AuditTrail audit;
  private final Instance<SubmittedTenders> tenders;

  @Inject
  ChangeNews(MiniCompetitions competitions, MailAddresses addresses, Outbox outbox, AuditTrail audit,
      Instance<SubmittedTenders> tenders) {
    this.competitions = competitions;
    this.addresses = addresses;
    this.outbox = outbox;
    this.audit = audit;
    this.tenders = tenders;
  }

  void checkVersion(MiniCompetition competition, CompetitionChange change, long shown) {
    audit.checkVersion(competition.reference(), shown, change.version());
  }

  void proposed(MiniCompetition competition, CompetitionChange change) {
    audit.record("competition.changeProposed", competition.reference().value(),
        Map.of("kind", change.kind(), "reason", change.reason()));
    outbox.queue(addresses.ofOwners(competition.memberId()), "mail.changeProposed", competition.title(),
        competition.reference().value());
  }

  void sentBack(MiniCompetition competition, CompetitionChange change, String reason) {
    audit.record("competition.changeSentBack", competition.reference().value(),
        Map.of("kind", change.kind(), "reason", reason));
  }

  /**
   * Everybody invited gets the same mail; under seal those whose tender lies in the box, or will be submitted by itself,
   * are told that it stays valid and what to check.
   *
   * @param deadline as it stands after the change
   */
  void changed(MiniCompetition competition, CompetitionChange change, Instant deadline) {
    String fields = change.parts().stream().map(part -> part.field().name()).distinct()
        .collect(Collectors.joining(", "));
    audit.record("competition.changed", competition.reference().value(), Map.of("number", change.row().number(),
        "kind", change.kind(), "fields", fields, "reason", change.reason(), "deadline", deadline));
    boolean words = change.kind() == ChangeKind.AMENDMENT;
    for (InvitedRow supplier : competitions.invited(competition.id())) {
      outbox.queue(addresses.ofSupplier(supplier.supplierId()), words ? "mail.competitionChanged"
          : "mail.competitionExtended", competition.title(), deadline, change.reason(),
          competition.reference().value());
    }
    if (words) {
      tenders.forEach(box -> {
        tellToCheck("mail.checkYourTender", box.suppliers(competition.id()), competition, deadline);
        tellToCheck("mail.checkYourPapers", box.atDeadline(competition.id()), competition, deadline);
      });
    }
  }

  private void tellToCheck(String mail, Set<Long> suppliers, MiniCompetition competition, Instant deadline) {
    suppliers.forEach(supplier -> outbox.queueSealed(addresses.ofSupplier(supplier), mail, competition.title(),
        deadline, competition.reference().value()));
  }

  void withdrawn(MiniCompetition competition, String reason, String fileName, byte[] pdf) {
    audit.record("competition.withdrawn", competition.reference().value(), Map.of("reason", reason));
    List<InvitedRow> invited = competitions.invited(competition.id());
    invited.forEach(supplier -> outbox.queueWithLetter(addresses.ofSupplier(supplier.supplierId()), fileName, pdf,
        "mail.competitionWithdrawn", competition.title(), competition.reference().value()));
  }
}
