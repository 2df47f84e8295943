package coop.councils.dps.bid.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.bid.domain.Bid;
import coop.councils.dps.bid.domain.BidSubmission;
import coop.councils.dps.bid.domain.Bids;
import coop.councils.dps.bid.domain.OpenedTender;
import coop.councils.dps.bid.domain.Seal;
import coop.councils.dps.bid.domain.TenderContent;
import coop.councils.dps.competition.domain.InvitedRow;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.identity.application.MailAddresses;
import coop.councils.dps.notification.application.Outbox;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.BrokenEnvelopeException;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.Progress;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.RefusedException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The box of sealed tenders: takes out all that count, checks each against its receipt, and records the opening. */
@Dependent
public class TenderBox {

  private static final Logger LOG = Logger.getLogger(TenderBox.class.getName());

  private final Bids bids;
  private final MiniCompetitions competitions;
  private final Seal seal;
  private final AuditTrail audit;
  private final Messages messages;
  private final Outbox outbox;
  private final MailAddresses addresses;

  @Inject
  TenderBox(Bids bids, MiniCompetitions competitions, Seal seal, AuditTrail audit, Messages messages, Outbox outbox,
      MailAddresses addresses) {
    this.bids = bids;
    this.competitions = competitions;
    this.seal = seal;
    this.audit = audit;
    this.messages = messages;
    this.outbox = outbox;
    this.addresses = addresses;
  }

  RefusedException notBegun() {
    return new RefusedException("R29", "opening.notBegun");
  }

  void begun(MiniCompetition competition, Actor person) {
    audit.record("opening.begun", competition.reference().value(), Map.of("opener", person.name()));
    outbox.queue(addresses.ofColleagues(competition.memberId(), person.accountId()), "mail.openingBegun",
        competition.title(), person.name(), competition.reference().value());
  }

  void open(MiniCompetition competition, Actor second, Progress progress) {
    audit.record("opening.completed", competition.reference().value(), facts(second, takeOut(competition, progress)));
  }

  /** An opening of the past, on record as of its own moment. */
  public void openAsOf(Instant moment, MiniCompetition competition, Actor second) {
    audit.recordPast(moment, second, "opening.completed", competition.reference().value(),
        facts(second, takeOut(competition, Progress.UNSEEN)));
  }

  private List<BidSubmission> takeOut(MiniCompetition competition, Progress progress) {
    List<BidSubmission> submissions = bids.allCounting(competition.id());
    Map<Long, InvitedRow> names = competitions.invited(competition.id()).stream()
        .collect(Collectors.toMap(InvitedRow::supplierId, Function.identity()));
    int opened = 0;
    for (BidSubmission submission : submissions) {
      take(competition, submission, names);
      progress.at(++opened, submissions.size());
    }
    audit.liftSeal(Stream.concat(Stream.of(competition.reference()), bids.references(competition.id()).stream())
        .map(Reference::value).toList());
    if (submissions.isEmpty()) {
      competition.endWithoutAward(messages.text("competition.noTenders"));
    } else {
      competition.opened();
    }
    return submissions;
  }

  private static Map<String, Object> facts(Actor second, List<BidSubmission> submissions) {
    return Map.of("opener", second.name(), "tenders",
        submissions.stream().map(submission -> submission.reference() + " " + submission.sha256()).toList());
  }

  private void take(MiniCompetition competition, BidSubmission submission, Map<Long, InvitedRow> names) {
    Bid bid = bids.byId(submission.bidId()).orElseThrow();
    TenderContent content = unsealed(competition, bid, submission);
    bids.add(new OpenedTender(bid, submission, names.get(bid.supplierId()).name(), content,
        TenderJson.write(content)));
  }

  private TenderContent unsealed(MiniCompetition competition, Bid bid, BidSubmission submission) {
    try {
      return submission.content(seal, competition.reference(), bid.reference());
    } catch (BrokenEnvelopeException changed) {
      LOG.log(Level.SEVERE, "A sealed tender does not open", changed);
      throw new RefusedException("R29", "opening.notIntact", submission.reference().value());
    }
  }
}
