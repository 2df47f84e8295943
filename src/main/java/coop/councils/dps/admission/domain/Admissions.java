package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who is admitted to what. */
public interface Admissions {

  void add(Admission admission);

  /**
   * Holds who is admitted until the end of the unit of work. Called before anything is read, by whoever admits and by
   * whoever invites all that are admitted: what happens first is what the other sees (R23).
   */
  void hold();

  /** Whether the supplier holds an admission now, be it suspended or paused. */
  boolean isAdmitted(long supplierId, int lotNumber);

  /** Everybody who is invited to the lot's competitions now, by name: neither suspended nor pausing (R23). */
  List<AdmittedRow> admittedTo(int lotNumber);

  /** Suppliers suspended from a lot on a day. */
  List<Long> suspended(int lotNumber, LocalDate day);

  /** The admission that holds now. */
  Optional<Admission> holding(long supplierId, int lotNumber);

  /** Whether the supplier holds an admission to some lot on a day. */
  default boolean isAdmitted(long supplierId, LocalDate today) {
    return of(supplierId).stream().anyMatch(row -> row.holds(today));
  }

  /** All of a supplier, also those that ended, by lot and then by day. */
  List<AdmissionRow> of(long supplierId);

  /**
   * Those that hold now, by name of the supplier and lot.
   *
   * @param supplier part of the name, empty for all
   * @param onlySuspended leaves out all others
   */
  Page<AdmissionRow> standing(String supplier, boolean onlySuspended, int page);

  /**
   * Admitted suppliers by name, each with all its lots.
   *
   * @param lotNumber only suppliers of this lot; null for both
   * @param name part of the name, empty for all
   * @param at the moment as of which the list is true
   */
  Page<ListedSupplier> find(Integer lotNumber, String name, Instant at, int page);

  /** All of one supplier are from now on of another, into which it was merged. */
  void move(long fromSupplierId, long toSupplierId);

  /** As {@link #find}, all of it, a row for each lot. */
  List<AdmittedRow> list(Integer lotNumber, String name, Instant at);
}
