package coop.councils.dps.supplier.domain;

import coop.councils.dps.shared.Reference;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All supplier organisations. */
public interface Suppliers {

  Supplier add(Supplier supplier);

  Optional<Supplier> byId(long id);

  /** Holds the supplier until the end of the unit of work, so that what depends on it is judged one after another. */
  void lock(long id);

  boolean isRegistered(IdentifierScheme scheme, String identifier);

  Optional<SupplierRow> row(long id);

  Optional<SupplierRow> row(Reference reference);

  List<SupplierRow> rows(Collection<Long> ids);
}
