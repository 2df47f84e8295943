package coop.councils.dps.competition.domain;

import java.util.List;
import java.util.Optional;

/** Calendar feeds and what they tell. */
public interface CalendarFeeds {

  void add(CalendarFeed feed);

  void remove(CalendarFeed feed);

  Optional<CalendarFeed> of(long accountId);

  Optional<CalendarFeed> bySecretHash(String hash);

  /** Of every competition that a member has published. */
  List<CompetitionDates> datesOfMember(long memberId);

  /** Of every competition that a supplier was invited to. */
  List<CompetitionDates> datesOfInvited(long supplierId);
}
