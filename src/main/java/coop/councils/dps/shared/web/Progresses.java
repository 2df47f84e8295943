package coop.councils.dps.shared.web;

import coop.councils.dps.shared.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How far long work is, by a ticket that the page makes up; forgotten one after the other. */
@ApplicationScoped
public class Progresses {

  private static final int REMEMBERED = 200;

  private final Map<String, State> states = Collections.synchronizedMap(new LinkedHashMap<>() {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, State> eldest) {
      return size() > REMEMBERED;
    }
  });

  /** Steps done of all. */
  public record State(int done, int all) {}

  /** What follows work that a page waits for; without a ticket nobody does. */
  public Progress of(String ticket) {
    return ticket != null && ticket.matches("[0-9a-f-]{36}") ? (done, all) -> states.put(ticket, new State(done, all))
        : Progress.UNSEEN;
  }

  State state(String ticket) {
    return states.getOrDefault(String.valueOf(ticket), new State(0, 0));
  }
}
