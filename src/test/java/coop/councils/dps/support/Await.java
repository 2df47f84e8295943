package coop.councils.dps.support;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Looks again until something has happened, but not for ever. */
public final class Await {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Await() {}

  public static void until(String what, Callable<Boolean> happened) throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    for (Instant end = Instant.now().plus(PATIENCE); !happened.call(); never.await(20, TimeUnit.MILLISECONDS)) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("Waited in vain: " + what);
      }
    }
  }
}
