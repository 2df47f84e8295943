package coop.councils.dps.document.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * How much may be on its way in at once, so that no number of slow connections takes the memory of everybody: so many
 * parts of one person's, and so many bytes of all together.
 */
@ApplicationScoped
public class UploadRoom {

  /** Two tabs of one person. */
  private static final int PARTS_OF_ONE = 2;
  /** 64 MiB, an eighth of the memory that the platform is run with. */
  private static final long BYTES_OF_ALL = 64L * 1024 * 1024;

  private final Map<String, Deque<ArrivingPart>> parts = new HashMap<>();
  private long bytes;

  /**
   * Lets a part in.
   *
   * @return the person's oldest that has to go for it, most likely one whose connection is gone; null if none has to
   */
  synchronized ArrivingPart enter(String person, ArrivingPart part) {
    Deque<ArrivingPart> own = parts.computeIfAbsent(person, name -> new ArrayDeque<>());
    own.add(part);
    return own.size() > PARTS_OF_ONE ? own.poll() : null;
  }

  synchronized void leave(String person, ArrivingPart part, long taken) {
    parts.computeIfPresent(person, (name, own) -> own.remove(part) && own.isEmpty() ? null : own);
    bytes -= taken;
  }

  /** Makes room for what just came. */
  synchronized boolean take(int more) {
    if (bytes + more > BYTES_OF_ALL) {
      return false;
    }
    bytes += more;
    return true;
  }
}
