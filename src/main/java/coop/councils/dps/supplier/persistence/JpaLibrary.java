package coop.councils.dps.supplier.persistence;

import coop.councils.dps.shared.Reference;
import coop.councils.dps.supplier.domain.Library;
import coop.councils.dps.supplier.domain.LibraryDocument;
import coop.councils.dps.supplier.domain.LibraryRow;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaLibrary implements Library {

  private static final String ROW = "select new coop.councils.dps.supplier.domain.LibraryRow(l.supplierId, d.reference,"
      + " d.name, d.mediaType, d.size, d.sha256, l.kind, l.expiresOn, l.addedByName, l.addedAt, l.removedAt)"
      + " from LibraryDocument l, StoredDocument d where d.id = l.documentId";

  @PersistenceContext
  private EntityManager entities;

  @Override
  public void add(LibraryDocument document) {
    entities.persist(document);
    entities.flush();
  }

  @Override
  public Optional<LibraryDocument> find(long supplierId, Reference document) {
    return entities.createQuery("select l from LibraryDocument l, StoredDocument d where d.id = l.documentId"
        + " and l.supplierId = :supplier and d.reference = :document", LibraryDocument.class)
        .setParameter("supplier", supplierId).setParameter("document", document).getResultStream().findFirst();
  }

  @Override
  public List<LibraryRow> of(long supplierId) {
    return entities.createQuery(ROW + " and l.supplierId = :supplier and l.removedAt is null"
        + " order by l.kind, l.addedAt desc", LibraryRow.class).setParameter("supplier", supplierId).getResultList();
  }

  @Override
  public List<LibraryRow> files(Collection<Reference> documents) {
    return documents.isEmpty() ? List.of() : entities.createQuery(ROW + " and d.reference in :documents",
        LibraryRow.class).setParameter("documents", documents).getResultList();
  }

  @Override
  public Optional<LibraryRow> holding(long documentId) {
    return entities.createQuery(ROW + " and d.id = :document", LibraryRow.class)
        .setParameter("document", documentId).getResultStream().findFirst();
  }

  @Override
  public void move(long from, long to) {
    entities.createQuery("update LibraryDocument l set l.supplierId = :to where l.supplierId = :from")
        .setParameter("to", to).setParameter("from", from).executeUpdate();
  }
}
