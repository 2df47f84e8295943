package coop.councils.dps.supplier.persistence;

import coop.councils.dps.shared.Reference;
import coop.councils.dps.supplier.domain.IdentifierScheme;
import coop.councils.dps.supplier.domain.Supplier;
import coop.councils.dps.supplier.domain.SupplierMerge;
import coop.councils.dps.supplier.domain.SupplierMergeRow;
import coop.councils.dps.supplier.domain.SupplierRow;
import coop.councils.dps.supplier.domain.Suppliers;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaSuppliers implements Suppliers {

  private static final String ROW = "select new coop.councils.dps.supplier.domain.SupplierRow(s.id, s.reference,"
      + " s.name, s.type, s.scheme, s.identifier, s.addressLines, s.postcode, s.website, s.sme, s.vcse, s.version)"
      + " from Supplier s";

  @PersistenceContext
  private EntityManager entities;

  @Override
  public Supplier add(Supplier supplier) {
    entities.persist(supplier);
    entities.flush();
    return supplier;
  }

  @Override
  public Optional<Supplier> byId(long id) {
    return Optional.ofNullable(entities.find(Supplier.class, id));
  }

  @Override
  public void lock(long id) {
    entities.find(Supplier.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public Optional<SupplierRow> byNumber(IdentifierScheme scheme, String identifier) {
    return entities.createQuery(ROW + " where s.scheme = :scheme and s.identifier = :identifier", SupplierRow.class)
        .setParameter("scheme", scheme).setParameter("identifier", identifier).getResultStream().findFirst();
  }

  @Override
  public List<SupplierRow> standing() {
    return entities.createQuery(ROW + " where s.mergedInto is null order by s.id", SupplierRow.class).getResultList();
  }

  @Override
  public void add(SupplierMerge merge) {
    entities.persist(merge);
  }

  @Override
  public List<SupplierMergeRow> mergesOf(long id) {
    return entities.createQuery("select new coop.councils.dps.supplier.domain.SupplierMergeRow(k.id, k.reference,"
        + " k.name, m.mergedReference, m.mergedName, m.mergedScheme, m.mergedIdentifier, m.reason, m.mergedByName,"
        + " m.mergedAt)"
        + " from SupplierMerge m, Supplier k where k.id = m.keptId and (m.keptId = :id or m.mergedId = :id)"
        + " order by m.id desc", SupplierMergeRow.class).setParameter("id", id).getResultList();
  }

  @Override
  public Optional<SupplierRow> row(long id) {
    return rows(List.of(id)).stream().findFirst();
  }

  @Override
  public Optional<SupplierRow> row(Reference reference) {
    return entities.createQuery(ROW + " where s.reference = :reference", SupplierRow.class)
        .setParameter("reference", reference).getResultStream().findFirst();
  }

  @Override
  public List<SupplierRow> rows(Collection<Long> ids) {
    return ids.isEmpty() ? List.of() : entities.createQuery(ROW + " where s.id in :ids order by s.name",
        SupplierRow.class).setParameter("ids", ids).getResultList();
  }
}
