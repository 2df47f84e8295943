package coop.councils.dps.competition.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.competition.domain.Invitation;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.identity.application.MailAddresses;
import coop.councils.dps.member.domain.Members;
import coop.councils.dps.notification.application.Outbox;
import coop.councils.dps.shared.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Records and mails what happens to a competition, within the unit of work in which it happens. */
@Dependent
class CompetitionNews {

  private final MiniCompetitions competitions;
  private final Members members;
  private final MailAddresses addresses;
  private final Outbox outbox;
  private final AuditTrail audit;

  @Inject
  CompetitionNews(MiniCompetitions competitions, Members members, MailAddresses addresses, Outbox outbox,
      AuditTrail audit) {
    this.competitions = competitions;
    this.members = members;
    this.addresses = addresses;
    this.outbox = outbox;
    this.audit = audit;
  }

  void checkVersion(MiniCompetition competition, long shown) {
    audit.checkVersion(competition.reference(), shown, competition.version());
  }

  /** @param pdf the invitation to tender, which goes with every mail */
  void published(MiniCompetition competition, Instant deadline, List<Invitation> list, String fileName, byte[] pdf) {
    audit.record("competition.published", competition.reference().value(), Map.of("deadline", deadline,
        "invited", list.size(), "listSha256", competition.facts().invitedHash(), "overdueApplications",
        competition.facts().overdue()));
    String buyer = members.row(competition.memberId()).orElseThrow().name();
    for (Invitation invitation : list) {
      outbox.queueWithLetter(addresses.ofSupplier(invitation.supplierId()), fileName, pdf, "mail.invitation",
          competition.title(), buyer, deadline, competition.reference().value());
    }
  }

  void asked(MiniCompetition competition) {
    audit.recordAs(new Actor(null, "An invited supplier"), "clarification.asked",
        competition.reference().value(), Map.of());
    outbox.queue(addresses.ofOwners(competition.memberId()), "mail.clarificationAsked", competition.title(),
        competition.reference().value());
  }

  void answered(MiniCompetition competition, int questions) {
    audit.record("clarification.answered", competition.reference().value(), Map.of("questions", questions));
    tellInvited(competition, "mail.clarificationAnswered");
  }

  void addedTo(MiniCompetition competition) {
    audit.record("clarification.addedTo", competition.reference().value(), Map.of());
    tellInvited(competition, "mail.clarificationAddedTo");
  }

  private void tellInvited(MiniCompetition competition, String mail) {
    competitions.invited(competition.id()).forEach(supplier -> outbox.queue(
        addresses.ofSupplier(supplier.supplierId()), mail, competition.title(), competition.reference().value()));
  }
}
