package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Reference;
import coop.councils.dps.supplier.domain.OrganisationType;
import java.time.Instant;

/** A supplier admitted to a lot. */
public record AdmittedRow(Long supplierId, Reference reference, String name, OrganisationType type, String website,
    boolean sme, boolean vcse, int lotNumber, Instant admittedAt) {}
