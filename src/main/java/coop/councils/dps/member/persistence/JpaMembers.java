package coop.councils.dps.member.persistence;

import coop.councils.dps.member.domain.Member;
import coop.councils.dps.member.domain.MemberRow;
import coop.councils.dps.member.domain.Members;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Progress;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

@Dependent
class JpaMembers implements Members {

  private static final int BATCH = 250;
  /** Larger, since every store looks all members over for changes. */
  private static final int CHANGES = 1000;
  private static final String ROW = "select new coop.councils.dps.member.domain.MemberRow(m.id, m.reference, m.name,"
      + " m.category, m.country, m.addressLines, m.contactEmail, m.emailDomains, m.joinedOn, m.leftOn, m.version)"
      + " from Member m";

  @PersistenceContext
  private EntityManager entities;

  @Override
  public Member add(Member member) {
    entities.persist(member);
    entities.flush();
    return member;
  }

  @Override
  public void lock() {
    // The one row that is always there; nothing of it is read or changed here.
    entities.createNativeQuery("SELECT id FROM dynamic_purchasing_system WHERE id = 1 FOR UPDATE").getSingleResult();
  }

  @Override
  public long registerVersion() {
    // A sum is of another type than what is summed, as the database has it.
    return ((Number) entities.createQuery("select coalesce(sum(m.version + 1), 0) from Member m").getSingleResult())
        .longValue();
  }

  @Override
  public void add(List<Member> many, Progress progress) {
    for (int from = 0; from < many.size(); from += BATCH) {
      many.subList(from, Math.min(many.size(), from + BATCH)).forEach(entities::persist);
      entities.flush();
      progress.at(Math.min(many.size(), from + BATCH), many.size() + 1);
    }
  }

  @Override
  public <T> void store(List<T> many, Consumer<T> change, Progress progress) {
    for (int from = 0; from < many.size(); from += CHANGES) {
      int to = Math.min(many.size(), from + CHANGES);
      many.subList(from, to).forEach(change);
      entities.flush();
      progress.at(to, many.size());
    }
  }

  @Override
  public Optional<Member> byId(long id) {
    return Optional.ofNullable(entities.find(Member.class, id));
  }

  @Override
  public Optional<Member> byReference(Reference reference) {
    return entities.createQuery("select m from Member m where m.reference = :reference", Member.class)
        .setParameter("reference", reference).getResultStream().findFirst();
  }

  @Override
  public boolean existsNamed(String name) {
    return entities.createQuery("select count(m) from Member m where m.name = :name", Long.class)
        .setParameter("name", name).getSingleResult() > 0;
  }

  @Override
  public List<Member> all() {
    return entities.createQuery("select m from Member m order by m.id", Member.class).getResultList();
  }

  @Override
  public Page<MemberRow> page(int number) {
    List<MemberRow> rows = entities.createQuery(ROW + " order by m.name", MemberRow.class)
        .setFirstResult(Page.offset(number)).setMaxResults(Page.SIZE).getResultList();
    long total = entities.createQuery("select count(m) from Member m", Long.class).getSingleResult();
    return new Page<>(rows, Math.max(1, number), total);
  }

  @Override
  public List<MemberRow> buyingOn(LocalDate day) {
    return entities.createQuery(ROW + " order by m.name", MemberRow.class).getResultStream()
        .filter(row -> row.facts().mayBuyOn(day).isAllowed()).toList();
  }

  @Override
  public Optional<MemberRow> row(Reference reference) {
    return entities.createQuery(ROW + " where m.reference = :reference", MemberRow.class)
        .setParameter("reference", reference).getResultStream().findFirst();
  }

  @Override
  public Optional<MemberRow> row(long id) {
    return entities.createQuery(ROW + " where m.id = :id", MemberRow.class)
        .setParameter("id", id).getResultStream().findFirst();
  }
}
