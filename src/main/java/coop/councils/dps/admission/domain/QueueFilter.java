package coop.councils.dps.admission.domain;

/**
 * What of the queue is shown.
 *
 * @param view the ready-made choice
 * @param officer account of the officer who looks, for {@link View#MINE}
 * @param lotNumber only this lot; null for both
 * @param supplier part of the supplier's name; blank for all
 */
public record QueueFilter(View view, long officer, Integer lotNumber, String supplier) {

  /** The views that officers come back to every day. */
  public enum View {
    ALL,
    /** Assigned to whoever looks. */
    MINE,
    /** Assigned to nobody. */
    UNASSIGNED,
    /** Proposed, waiting for a second officer other than who proposed. */
    TO_CONFIRM,
    /** Due within two days of the week, or late. */
    DUE
  }
}
