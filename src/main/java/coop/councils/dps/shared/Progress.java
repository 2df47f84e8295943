package coop.councils.dps.shared;

/** Hears how far long work is, for a page to show. */
@FunctionalInterface
public interface Progress {

  /** For whom nobody waits. */
  Progress UNSEEN = (done, all) -> { };

  void at(int done, int all);
}
