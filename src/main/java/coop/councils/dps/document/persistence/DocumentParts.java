package coop.councils.dps.document.persistence;

import coop.councils.dps.shared.Envelope;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The bytes of files, part by part, each sealed for its own place. */
final class DocumentParts {

  private DocumentParts() {}

  static void store(EntityManager entities, long documentId, int position, byte[] bytes) {
    entities.createNativeQuery("INSERT INTO document_part (document_id, position, bytes) VALUES (?, ?, ?)")
        .setParameter(1, documentId).setParameter(2, position)
        .setParameter(3, Envelope.configured().seal(bytes, place(documentId, position))).executeUpdate();
  }

  /** What does not open breaks off: a file is never handed out with a part that is not its own. */
  static Optional<byte[]> read(EntityManager entities, long documentId, int position) {
    List<?> rows = entities.createNativeQuery("SELECT p.bytes, d.sealed FROM document_part p JOIN document d"
        + " ON d.id = p.document_id WHERE p.document_id = ? AND p.position = ?")
        .setParameter(1, documentId).setParameter(2, position).getResultList();
    return rows.stream().findFirst().map(Object[].class::cast).map(row ->
        (boolean) row[1] ? Envelope.configured().open((byte[]) row[0], place(documentId, position)) : (byte[]) row[0]);
  }

  static void delete(EntityManager entities, long documentId) {
    entities.createNativeQuery("DELETE FROM document_part WHERE document_id = ?").setParameter(1, documentId)
        .executeUpdate();
  }

  private static String place(long documentId, int position) {
    return "document " + documentId + " part " + position;
  }
}
