package coop.councils.dps.letter.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How far the downloads of many letters are, by a ticket that the page makes up; forgotten one after the other. */
@ApplicationScoped
public class DownloadProgress {

  private static final int REMEMBERED = 200;

  private final Map<String, State> states = Collections.synchronizedMap(new LinkedHashMap<>() {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, State> eldest) {
      return size() > REMEMBERED;
    }
  });

  /** Letters done of all. */
  public record State(int done, int all) {}

  void is(String ticket, int done, int all) {
    if (ticket != null && ticket.matches("[0-9a-f-]{36}")) {
      states.put(ticket, new State(done, all));
    }
  }

  State of(String ticket) {
    return states.getOrDefault(String.valueOf(ticket), new State(0, 0));
  }
}
