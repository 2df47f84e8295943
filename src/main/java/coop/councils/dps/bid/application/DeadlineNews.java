package coop.councils.dps.bid.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.bid.domain.Bid;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.competition.domain.QuestionRow;
import coop.councils.dps.identity.application.MailAddresses;
import coop.councils.dps.notification.application.Outbox;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Messages;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells a supplier alone what the deadline means for its tender: what is not submitted, and what it lacks. */
@Dependent
class DeadlineNews {

  private final MiniCompetitions competitions;
  private final MailAddresses addresses;
  private final Outbox outbox;
  private final AuditTrail audit;
  private final Messages messages;

  @Inject
  DeadlineNews(MiniCompetitions competitions, MailAddresses addresses, Outbox outbox, AuditTrail audit,
      Messages messages) {
    this.competitions = competitions;
    this.addresses = addresses;
    this.outbox = outbox;
    this.audit = audit;
    this.messages = messages;
  }

  MiniCompetition competitionOf(Bid bid) {
    return competitions.byId(bid.competitionId()).orElseThrow();
  }

  Submitter automatically(Actor wishedBy) {
    return new Submitter(wishedBy, messages.text("bid.automatically", wishedBy.name()));
  }

  void remind(MiniCompetition competition, Bid bid, List<Integer> lacks, Instant deadline) {
    audit.recordAs(Actor.PLATFORM, "bid.reminded", bid.reference().value(), Map.of("deadline", deadline));
    outbox.queueSealed(addresses.ofSupplier(bid.supplierId()), "mail.bidNotSubmitted", competition.title(), deadline,
        lacking(competition, lacks, "bid.lacks.nothing"), competition.reference().value());
  }

  /** @param lacks nothing when it was complete and yet the platform came too late */
  void notSubmitted(MiniCompetition competition, Bid bid, List<Integer> lacks) {
    audit.recordAs(Actor.PLATFORM, "bid.notSubmitted", bid.reference().value(), Map.of("lacks", lacks.size()));
    outbox.queueSealed(addresses.ofSupplier(bid.supplierId()), "mail.bidMissedDeadline", competition.title(),
        lacking(competition, lacks, "bid.lacks.time"), competition.reference().value());
  }

  private String lacking(MiniCompetition competition, List<Integer> lacks, String none) {
    Map<Integer, String> titles = competition.questions().stream()
        .collect(Collectors.toMap(QuestionRow::number, row -> row.number() + ". " + row.title()));
    return lacks.isEmpty() ? messages.text(none) : messages.text("bid.lacks", lacks.stream()
        .map(number -> titles.getOrDefault(number, messages.text("tender.price")))
        .collect(Collectors.joining("\n")));
  }
}
