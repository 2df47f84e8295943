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

  private static final String ROW = "select new coop.councils.dps.document.domain.DocumentRow(d.id, d.reference,"
      + " d.name, d.mediaType, d.size, d.sha256) from StoredDocument d";

  @PersistenceContext
  private EntityManager entities;

  @Override
  public StoredDocument add(StoredDocument document, InputStream content) throws IOException {
    entities.persist(document);
    entities.flush();
    byte[] part = content.readNBytes(StoredDocument.PART);
    for (int position = 0; part.length > 0; position++) {
      DocumentParts.store(entities, document.id(), position, part);
      part = content.readNBytes(StoredDocument.PART);
    }
    return document;
  }

  @Override
  public Optional<DocumentRow> byReference(Reference reference) {
    return entities.createQuery(ROW + " where d.reference = :reference"
        + " and d.sha256 is not null", DocumentRow.class)
        .setParameter("reference", reference).getResultStream().findFirst();
  }

  @Override
  public List<DocumentRow> byId(Collection<Long> ids) {
    return ids.isEmpty() ? List.of() : entities.createQuery(ROW + " where d.id in :ids order by d.name, d.id",
        DocumentRow.class).setParameter("ids", ids).getResultList();
  }

  @Override
  public void copyContent(long documentId, OutputStream to) throws IOException {
    int position = 0;
    for (Optional<byte[]> part = part(documentId, 0); part.isPresent(); part = part(documentId, position)) {
      to.write(part.get());
      position++;
    }
  }

  @Override
  public Optional<byte[]> part(long documentId, int position) {
    return DocumentParts.read(entities, documentId, position);
  }
}
