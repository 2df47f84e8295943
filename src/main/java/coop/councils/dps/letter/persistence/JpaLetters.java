package coop.councils.dps.letter.persistence;

import coop.councils.dps.letter.domain.Letter;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.letter.domain.Letters;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaLetters implements Letters {

  private static final String ROW = "select new coop.councils.dps.letter.domain.LetterRow(l.id, l.reference, l.kind,"
      + " l.subject, l.title, l.recipientSupplierId, l.recipientName, l.issuerMemberId, l.dated, l.sha256)"
      + " from Letter l";

  @PersistenceContext
  private EntityManager entities;

  @Override
  public void add(Letter letter, byte[] pdf) {
    entities.persist(letter);
    entities.flush();
    entities.createNativeQuery("INSERT INTO letter_pdf (letter_id, pdf) VALUES (?, ?)")
        .setParameter(1, letter.id()).setParameter(2, pdf).executeUpdate();
  }

  @Override
  public Optional<LetterRow> byReference(Reference reference) {
    return entities.createQuery(ROW + " where l.reference = :reference", LetterRow.class)
        .setParameter("reference", reference).getResultStream().findFirst();
  }

  @Override
  public List<LetterRow> about(Reference subject) {
    return entities.createQuery(ROW + " where l.subject = :subject order by l.id", LetterRow.class)
        .setParameter("subject", subject).getResultList();
  }

  @Override
  public List<LetterRow> toSupplier(long supplierId) {
    return entities.createQuery(ROW + " where l.recipientSupplierId = :supplier order by l.id desc", LetterRow.class)
        .setParameter("supplier", supplierId).getResultList();
  }

  @Override
  public byte[] pdf(long letterId) {
    return (byte[]) entities.createNativeQuery("SELECT pdf FROM letter_pdf WHERE letter_id = ?")
        .setParameter(1, letterId).getSingleResult();
  }
}
