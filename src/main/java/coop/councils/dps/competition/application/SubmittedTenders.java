package coop.councils.dps.competition.application;

import java.util.Set;

/**
 * Who has submitted a tender that counts, as the feature that keeps tenders knows. For mail under seal only: nothing
 * that a page, a record or open mail shows may depend on it before the opening (R29).
 */
public interface SubmittedTenders {

  /** The suppliers whose tender for a competition would be opened as things stand. */
  Set<Long> suppliers(long competitionId);

  /** The suppliers whose papers are to be submitted by themselves at the deadline. */
  Set<Long> atDeadline(long competitionId);
}
