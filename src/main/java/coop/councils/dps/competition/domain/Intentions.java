package coop.councils.dps.competition.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What invited suppliers say they mean to do, and the reminders they got. */
public interface Intentions {

  void add(Intention intention);

  Optional<Intention> of(long competitionId, long supplierId);

  List<IntentionRow> of(long competitionId);

  /** Published competitions whose deadline lies ahead. */
  List<Long> takingTenders(Instant now);

  boolean isReminded(long competitionId, Instant deadline, int daysBefore);

  void add(TenderReminder reminder);
}
