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

  /** @param lotNumber null for both lots
   *  @param name part of the name, empty for all */
  Page<AdmittedRow> find(Integer lotNumber, String name, int page);
}
