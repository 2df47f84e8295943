package coop.councils.dps.letter.persistence;

import coop.councils.dps.letter.domain.Letter;
import coop.councils.dps.letter.domain.LetterEvent;
import coop.councils.dps.letter.domain.LetterEventRow;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.letter.domain.LetterSearch;
import coop.councils.dps.letter.domain.Letters;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@Dependent
class JpaLetters implements Letters {

  static final String ROW = "select new coop.councils.dps.letter.domain.LetterRow(l.id, l.reference, l.kind, l.subject,"
      + " l.about, l.aboutReference, l.title, l.recipientSupplierId, l.recipientName, l.issuerMemberId, l.issuerName,"
      + " l.dated, l.reissuedOn, l.sha256, l.size, l.replaces, l.replacedBy, l.withdrawnAt) from Letter l";

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
  public void add(LetterEvent event) {
    entities.persist(event);
  }

  @Override
  public Optional<Letter> find(Reference reference) {
    return entities.createQuery("select l from Letter l where l.reference = :reference", Letter.class)
        .setParameter("reference", reference).getResultStream().findFirst();
  }

  @Override
  public Optional<LetterRow> byReference(Reference reference) {
    return one("l.reference = :value", reference);
  }

  @Override
  public Optional<LetterRow> byCode(String code) {
    return one("l.code = :value", code);
  }

  @Override
  public Optional<LetterRow> bySha256(String sha256) {
    return one("l.sha256 = :value", sha256);
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
  public Page<LetterRow> find(LetterSearch search, int page) {
    LetterConditions conditions = new LetterConditions(search);
    List<LetterRow> rows = conditions.query(entities, ROW, " order by l.dated desc, l.id desc", LetterRow.class)
        .setFirstResult(Page.offset(page)).setMaxResults(Page.SIZE).getResultList();
    long total = conditions.query(entities, "select count(l) from Letter l", "", Long.class).getSingleResult();
    return new Page<>(rows, Math.max(1, page), total);
  }

  @Override
  public List<LetterRow> all(LetterSearch search) {
    return new LetterConditions(search).query(entities, ROW, " order by l.dated, l.id", LetterRow.class)
        .getResultList();
  }

  @Override
  public List<LetterRow> of(Collection<Reference> references) {
    return references.isEmpty() ? List.of()
        : entities.createQuery(ROW + " where l.reference in :references order by l.dated, l.id", LetterRow.class)
            .setParameter("references", references).getResultList();
  }

  @Override
  public List<Integer> years(Long issuerMemberId) {
    LetterConditions conditions =
        new LetterConditions(LetterSearch.ofSender(issuerMemberId));
    return conditions.query(entities, "select distinct extract(year from l.dated) from Letter l", "", Number.class)
        .getResultStream().map(Number::intValue).sorted(Comparator.reverseOrder()).toList();
  }

  @Override
  public List<LetterEventRow> events(long letterId) {
    return entities.createQuery("select new coop.councils.dps.letter.domain.LetterEventRow(e.what, e.at, e.byName,"
        + " e.note) from LetterEvent e where e.letterId = :letter order by e.id", LetterEventRow.class)
        .setParameter("letter", letterId).getResultList();
  }

  @Override
  public boolean happened(long letterId, LetterEvent.What what, String byName) {
    return entities.createQuery("select count(e) from LetterEvent e where e.letterId = :letter and e.what = :what"
        + " and e.byName = :by", Long.class).setParameter("letter", letterId).setParameter("what", what)
        .setParameter("by", byName).getSingleResult() > 0;
  }

  @Override
  public Map<Long, Instant> firstOpened(Collection<Long> letterIds) {
    return first(LetterEvent.What.OPENED, letterIds);
  }

  @Override
  public Map<Long, Instant> sent(Collection<Long> letterIds) {
    return first(LetterEvent.What.SENT, letterIds);
  }

  private Map<Long, Instant> first(LetterEvent.What what, Collection<Long> letterIds) {
    return letterIds.isEmpty() ? Map.of()
        : entities.createQuery("select e.letterId, e.at from LetterEvent e where e.what = :what"
            + " and e.letterId in :letters order by e.at", Object[].class)
            .setParameter("what", what).setParameter("letters", letterIds).getResultStream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1], (first, later) -> first));
  }

  @Override
  public void readdress(long fromSupplierId, long toSupplierId) {
    entities.createQuery("update Letter l set l.recipientSupplierId = :to, l.version = l.version + 1"
        + " where l.recipientSupplierId = :from").setParameter("from", fromSupplierId)
        .setParameter("to", toSupplierId).executeUpdate();
  }

  @Override
  public byte[] pdf(long letterId) {
    return (byte[]) entities.createNativeQuery("SELECT pdf FROM letter_pdf WHERE letter_id = ?")
        .setParameter(1, letterId).getSingleResult();
  }

  private Optional<LetterRow> one(String condition, Object value) {
    return entities.createQuery(ROW + " where " + condition, LetterRow.class).setParameter("value", value)
        .getResultStream().findFirst();
  }
}
