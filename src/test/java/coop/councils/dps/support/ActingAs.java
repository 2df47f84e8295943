package coop.councils.dps.support;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Somebody calls use cases inside the container, each call in a thread and a request of its own, as over HTTP but
 * without signing in.
 */
public final class ActingAs {

  public static final String NOBODY = "nobody";

  private static final ThreadLocal<String> WHO = new ThreadLocal<>();
  private static final int PATIENCE_SECONDS = 30;

  private ActingAs() {}

  /** A call that answers nothing. */
  @FunctionalInterface
  public interface Deed {
    void run() throws Exception;
  }

  public static void run(String email, Deed deed) {
    call(email, () -> {
      deed.run();
      return null;
    });
  }

  /** The call's own exception is thrown, as the person's page would get it. */
  public static <T> T call(String email, Callable<T> action) {
    return answerOf(start(email, action));
  }

  /** Begins the call and does not wait for it; {@link #answerOf} does. */
  public static <T> Future<T> start(String email, Callable<T> action) {
    try {
      ExecutorService threads = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
      return threads.submit(() -> inRequestOf(email, action));
    } catch (NamingException e) {
      throw new IllegalStateException(e);
    }
  }

  public static <T> T answerOf(Future<T> call) {
    try {
      return call.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T inRequestOf(String email, Callable<T> action) throws Exception {
    RequestContextController request = CDI.current().select(RequestContextController.class).get();
    WHO.set(email);
    boolean begun = request.activate();
    try {
      return action.call();
    } finally {
      if (begun) {
        request.deactivate();
      }
      WHO.remove();
    }
  }

  /** The address set for this thread, if a test set one. */
  static Optional<String> who() {
    return Optional.ofNullable(WHO.get());
  }
}
