package coop.councils.dps.document.web;

import java.util.HashMap;
import java.util.Map;

/** How many requests of a kind, which may be slow, have a place at once: of one person and of all. */
final class Room {

  private final int ofOne;
  private final int ofAll;
  private final Map<String, Integer> inside = new HashMap<>();
  private int all;

  Room(int ofOne, int ofAll) {
    this.ofOne = ofOne;
    this.ofAll = ofAll;
  }

  /** @return whether there was a place; whoever has one leaves it */
  synchronized boolean enter(String person) {
    boolean room = all < ofAll && inside.getOrDefault(person, 0) < ofOne;
    if (room) {
      all++;
      inside.merge(person, 1, Integer::sum);
    }
    return room;
  }

  synchronized void leave(String person) {
    all--;
    inside.computeIfPresent(person, (name, count) -> count == 1 ? null : count - 1);
  }
}
