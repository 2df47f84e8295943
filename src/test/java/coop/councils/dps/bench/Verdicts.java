package coop.councils.dps.bench;

/** Says of each bound whether it was held, and remembers whether all were. */
public final class Verdicts {

  private boolean allHeld = true;

  public void add(String bound, boolean held) {
    System.out.println("  " + bound + ": " + (held ? "held" : "NOT HELD"));
    allHeld &= held;
  }

  /** Ends the process, with 1 when a bound was not held. */
  public void exit() {
    System.exit(allHeld ? 0 : 1);
  }
}
