package coop.councils.dps.admission.domain;

import java.util.List;
import java.util.Optional;

/** Suspensions, reinstatements and removals, proposed and decided. */
public interface Measures {

  void add(AdmissionMeasure measure);

  /** The one that waits for a second officer. */
  Optional<AdmissionMeasure> waiting(long admissionId);

  /** All of a supplier, latest first. */
  List<AdmissionMeasure> of(long supplierId);
}
