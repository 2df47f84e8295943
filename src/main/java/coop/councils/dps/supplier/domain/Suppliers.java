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

  /** The organisation that holds a number. */
  Optional<SupplierRow> byNumber(IdentifierScheme scheme, String identifier);

  Optional<SupplierRow> row(long id);

  Optional<SupplierRow> row(Reference reference);

  List<SupplierRow> rows(Collection<Long> ids);

  /** All but those that were merged into others, in the order in which they registered. */
  List<SupplierRow> standing();

  void add(SupplierMerge merge);

  /** Merges into this organisation or of it, the latest first. */
  List<SupplierMergeRow> mergesOf(long id);
}
