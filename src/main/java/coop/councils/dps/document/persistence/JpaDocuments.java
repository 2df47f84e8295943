package coop.councils.dps.document.persistence;

import coop.councils.dps.document.domain.DocumentRow;
import coop.councils.dps.document.domain.Documents;
import coop.councils.dps.document.domain.StoredDocument;
import coop.councils.dps.shared.Envelope;
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
          .setParameter(1, document.id()).setParameter(2, position)
          .setParameter(3, Envelope.configured().seal(part, place(document.id(), position))).executeUpdate();
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

  /** What does not open breaks off: a file is never handed out with a part that is not its own. */
  @Override
  public void copyContent(long documentId, OutputStream to) throws IOException {
    boolean sealed = entities.createQuery("select d.sealed from StoredDocument d where d.id = :id", Boolean.class)
        .setParameter("id", documentId).getSingleResult();
    for (int position = 0; ; position++) {
      List<?> part = entities.createNativeQuery(
          "SELECT bytes FROM document_part WHERE document_id = ? AND position = ?")
          .setParameter(1, documentId).setParameter(2, position).getResultList();
      if (part.isEmpty()) {
        return;
      }
      byte[] bytes = (byte[]) part.get(0);
      to.write(sealed ? Envelope.configured().open(bytes, place(documentId, position)) : bytes);
    }
  }

  private static String place(long documentId, int position) {
    return "document " + documentId + " part " + position;
  }
}
