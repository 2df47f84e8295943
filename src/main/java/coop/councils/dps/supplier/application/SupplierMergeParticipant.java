package coop.councils.dps.supplier.application;

import coop.councils.dps.shared.Decision;
import coop.councils.dps.supplier.domain.SupplierRow;
import java.util.List;

/**
 * A feature's part in merging a duplicate into the organisation that stays: its say whether the two can become one, and
 * its records that move.
 */
public interface SupplierMergeParticipant {

  /** The two: which stays, and which is merged into it. */
  record Two(SupplierRow kept, SupplierRow merged) {}

  /** One thing that moves, as the officer reads it: a key of the texts with its arguments. */
  record Moving(String messageKey, List<Object> arguments) {

    public static Moving of(String messageKey, Object... arguments) {
      return new Moving(messageKey, List.of(arguments));
    }
  }

  /** Refuses two whose records would contradict each other in one organisation. */
  default Decision mayMerge(Two two) {
    return Decision.allowed();
  }

  /** What the merged organisation holds; empty where nothing moves, or nothing may be told. */
  List<Moving> holdings(Two two);

  /** Hands over the records, within the unit of work of the merge. */
  void move(Two two);
}
