package coop.councils.dps.document.persistence;

import coop.councils.dps.document.domain.DocumentRow;
import coop.councils.dps.document.domain.Documents;
import coop.councils.dps.document.domain.StoredDocument;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaDocuments implements Documents {

  private static final int PART = 1024 * 1024;
  private static final String ROW = "select new coop.councils.dps.document.domain.DocumentRow(d.id, d.reference,"
      + " d.name, d.mediaType, d.size, d.sha256) from StoredDocument d";

  @PersistenceContext
  private EntityManager entities;

  @Override
  public StoredDocument add(StoredDocument document, InputStream content) throws IOException {
    entities.persist(document);
    entities.flush();
    byte[] part = content.readNBytes(PART);
    for (int position = 0; part.length > 0; position++) {
      entities.createNativeQuery("INSERT INTO document_part (document_id, position, bytes) VALUES (?, ?, ?)")
          .setParameter(1, document.id()).setParameter(2, position).setParameter(3, part).executeUpdate();
      part = content.readNBytes(PART);
    }
    return document;
  }

  @Override
  public Optional<DocumentRow> byReference(Reference reference) {
    return entities.createQuery(ROW + " where d.reference = :reference", DocumentRow.class)
        .setParameter("reference", reference).getResultStream().findFirst();
  }

  @Override
  public List<DocumentRow> byId(Collection<Long> ids) {
    return ids.isEmpty() ? List.of() : entities.createQuery(ROW + " where d.id in :ids order by d.name, d.id",
        DocumentRow.class).setParameter("ids", ids).getResultList();
  }

  @Override
  public void copyContent(long documentId, OutputStream to) throws IOException {
    for (int position = 0; ; position++) {
      List<?> part = entities.createNativeQuery(
          "SELECT bytes FROM document_part WHERE document_id = ? AND position = ?")
          .setParameter(1, documentId).setParameter(2, position).getResultList();
      if (part.isEmpty()) {
        return;
      }
      to.write((byte[]) part.get(0));
    }
  }
}
