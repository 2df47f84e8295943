package coop.councils.dps.document.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/**
 * How many parts of files may be on their way in at once, of one person and of all, so that no number of slow
 * connections takes the threads and the memory of everybody; whoever finds no room asks again.
 */
@ApplicationScoped
public class UploadRoom {

  /** Two tabs of one person, and a connection that is gone and not yet known to be. */
  private static final int PARTS_OF_ONE = 3;
  /** Of half a mebibyte each. */
  private static final int PARTS_OF_ALL = 64;
  /** So many are sealed and stored at a time, that pages find processors and connections free. */
  private static final int STORED_AT_ONCE = 4;

  private final Room parts = new Room(PARTS_OF_ONE, PARTS_OF_ALL);
  private final Semaphore storing = new Semaphore(STORED_AT_ONCE, true);

  boolean enter(String person) {
    return parts.enter(person);
  }

  void leave(String person) {
    parts.leave(person);
  }

  void store(Runnable part) {
    storing.acquireUninterruptibly();
    try {
      part.run();
    } finally {
      storing.release();
    }
  }
}
