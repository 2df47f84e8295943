package coop.councils.dps.competition.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.competition.domain.CalendarFeed;
import coop.councils.dps.competition.domain.CalendarFeeds;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.shared.LinkSecret;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Sha256;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody of a supplier or a buyer gets a secret address for the calendar program, gets another, or ends it. The
 * address is shown once, as it is stored only as a fingerprint.
 */
@UseCase
public class KeepCalendarFeed {

  private final CalendarFeeds feeds;
  private final AuditTrail audit;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public KeepCalendarFeed(CalendarFeeds feeds, AuditTrail audit, CurrentUser user, Clock clock) {
    this.feeds = feeds;
    this.audit = audit;
    this.user = user;
    this.clock = clock;
  }

  /** When the address of now was made; empty without one. */
  public Optional<Instant> madeAt() {
    return feeds.of(person().accountId()).map(CalendarFeed::madeAt);
  }

  /** @return the secret of the new address; one of before reads nothing any more */
  public String renew() {
    long account = person().accountId();
    String secret = LinkSecret.random();
    CalendarFeed feed = feeds.of(account).orElseGet(() -> new CalendarFeed(account));
    feed.renew(Sha256.of(secret), clock.instant());
    feeds.add(feed);
    audit.record("calendar.renewed", "-", Map.of());
    return secret;
  }

  public void end() {
    feeds.remove(feeds.of(person().accountId()).orElseThrow(() -> new NotFoundException("a calendar feed")));
    audit.record("calendar.ended", "-", Map.of());
  }

  private SignedIn person() {
    return user.require(Role.SUPPLIER_ADMINISTRATOR, Role.SUPPLIER_EDITOR, Role.BUYER_OWNER, Role.BUYER_EVALUATOR);
  }
}
