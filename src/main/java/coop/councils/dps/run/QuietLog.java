package coop.councils.dps.run;

import java.util.Set;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** Lets the console show our own messages from INFO on, and the server's warnings but those it gives at every start. */
public final class QuietLog implements Filter {

  private static final Set<String> NOISY = Set.of("javax.enterprise.system.security.ssl",
      "jakarta.enterprise.web.util");

  @Override
  public boolean isLoggable(LogRecord entry) {
    String logger = String.valueOf(entry.getLoggerName());
    return switch (entry.getLevel().getName()) {
      case "SEVERE" -> true;
      case "WARNING" -> !NOISY.contains(logger);
      default -> logger.startsWith("coop.councils.dps.") && entry.getLevel().intValue() >= Level.INFO.intValue();
    };
  }
}
