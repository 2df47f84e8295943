package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Page;
import java.util.List;

/** Who is admitted to what. */
public interface Admissions {

  void add(Admission admission);

  boolean isAdmitted(long supplierId, int lotNumber);

  /** Everybody admitted to the lot now, by name. */
  List<AdmittedRow> admittedTo(int lotNumber);

  List<AdmittedRow> of(long supplierId);

  /**
   * Admitted suppliers by name, each with all its lots.
   *
   * @param lotNumber only suppliers of this lot; null for both
   * @param name part of the name, empty for all
   */
  Page<ListedSupplier> find(Integer lotNumber, String name, int page);
}
