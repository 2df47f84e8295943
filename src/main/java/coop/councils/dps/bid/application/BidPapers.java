package coop.councils.dps.bid.application;

import coop.councils.dps.bid.domain.Bids;
import coop.councils.dps.bid.domain.OpenedTender;
import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.document.application.DocumentAccess;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.SignedIn;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/**
 * A tender's files are read by the supplier's own people for good, also those that were taken out again, and by the
 * buyer's people once opened, if they have no interest (R20). Oldham does not read tenders of other members.
 */
@Dependent
public class BidPapers implements DocumentAccess {

  private final Bids bids;
  private final MiniCompetitions competitions;
  private final Instance<ReaderPolicy> readers;
  private final CurrentUser user;

  @Inject
  public BidPapers(Bids bids, MiniCompetitions competitions, Instance<ReaderPolicy> readers, CurrentUser user) {
    this.bids = bids;
    this.competitions = competitions;
    this.readers = readers;
    this.user = user;
  }

  @Override
  public boolean mayRead(long documentId) {
    return user.get().filter(person -> person.organisationId() != null && mayRead(person, documentId)).isPresent();
  }

  private boolean mayRead(SignedIn person, long documentId) {
    return switch (person.role().side()) {
      case SUPPLIER -> bids.everHeld(documentId, person.organisationId());
      case BUYER -> bids.openedHolding(documentId).stream().anyMatch(tender -> isOwn(tender, person));
      case OLDHAM -> false;
    };
  }

  private boolean isOwn(OpenedTender tender, SignedIn person) {
    return competitions.byId(tender.competitionId())
        .filter(competition -> competition.memberId().equals(person.organisationId()))
        .filter(competition -> readers.stream()
            .allMatch(policy -> policy.mayRead(competition, person.accountId()).isAllowed()))
        .isPresent();
  }
}
