package coop.councils.dps.shared.web;

import coop.councils.dps.shared.ChangedMeanwhileException;
import coop.councils.dps.shared.IncompleteException;
import coop.councils.dps.shared.InvalidInputException;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.RefusedException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;

/** Finds the failure that a page can tell of inside what the server wrapped it in. */
final class Failures {

  /** MariaDB: record has changed since last read. */
  private static final int CHANGED_SINCE_READ = 1020;
  private static final int DEADLOCK = 1213;
  /** Two made at the same moment what there may be one of. */
  private static final int DUPLICATE = 1062;
  private static final Set<Integer> OVERTAKEN = Set.of(CHANGED_SINCE_READ, DEADLOCK, DUPLICATE);

  private Failures() {}

  /** The cause that has a meaning of ours, or else the deepest one. */
  static Throwable meaningOf(Throwable thrown) {
    Throwable cause = thrown;
    while (!hasMeaning(cause) && cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static boolean hasMeaning(Throwable cause) {
    return cause instanceof InvalidInputException || cause instanceof RefusedException
        || cause instanceof IncompleteException || cause instanceof NotFoundException
        || cause instanceof ChangedMeanwhileException
        || isOvertaken(cause);
  }

  /** Somebody else changed the same records first; the database tells of it as the provider does. */
  static boolean isOvertaken(Throwable cause) {
    return cause instanceof OptimisticLockException
        || cause instanceof SQLException sql && OVERTAKEN.contains(sql.getErrorCode());
  }
}
