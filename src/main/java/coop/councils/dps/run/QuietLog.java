package coop.councils.dps.run;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Lets the console show our own messages from INFO on, and the server's warnings but those it gives at every start;
 * remembers the first failure, to name it when the start fails.
 */
public final class QuietLog implements Filter {

  private static final Set<String> NOISY = Set.of("javax.enterprise.system.security.ssl",
      "jakarta.enterprise.web.util");
  private static final AtomicReference<String> FIRST_FAILURE = new AtomicReference<>("no reason was logged");

  static String firstFailure() {
    return FIRST_FAILURE.get();
  }

  @Override
  public boolean isLoggable(LogRecord entry) {
    String logger = String.valueOf(entry.getLoggerName());
    if (entry.getLevel() == Level.SEVERE) {
      remember(entry);
      return true;
    }
    return entry.getLevel() == Level.WARNING ? !NOISY.contains(logger)
        : logger.startsWith("coop.councils.dps.") && entry.getLevel().intValue() >= Level.INFO.intValue();
  }

  /** Messages of one word are codes that say nothing. */
  private static void remember(LogRecord entry) {
    if (entry.getThrown() != null || String.valueOf(entry.getMessage()).contains(" ")) {
      FIRST_FAILURE.compareAndSet("no reason was logged",
          entry.getThrown() == null ? entry.getMessage() : rootOf(entry.getThrown()).toString());
    }
  }

  private static Throwable rootOf(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
