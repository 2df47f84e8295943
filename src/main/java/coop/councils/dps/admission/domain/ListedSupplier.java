package coop.councils.dps.admission.domain;

import java.util.List;

/** A supplier on the public list with the lots it is admitted to, at least one. */
public record ListedSupplier(AdmittedRow supplier, List<AdmittedRow> lots) {}
