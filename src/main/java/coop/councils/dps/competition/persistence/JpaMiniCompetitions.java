package coop.councils.dps.competition.persistence;

import coop.councils.dps.competition.domain.CompetitionRow;
import coop.councils.dps.competition.domain.CompetitionStatus;
import coop.councils.dps.competition.domain.Invitation;
import coop.councils.dps.competition.domain.InvitedRow;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Dependent
class JpaMiniCompetitions implements MiniCompetitions {

  private static final String ROW = "select new coop.councils.dps.competition.domain.CompetitionRow(c.id, c.reference,"
      + " c.memberId, m.name, c.lotNumber, c.status, c.title, c.publication.at, g.deadline) from MiniCompetition c"
      // A join with the entity Member by name is not parsed: MEMBER is a word of the query language.
      + " left join BidGate g on g.competitionId = c.id, Member m where m.id = c.memberId";

  @PersistenceContext
  private EntityManager entities;

  @Override
  public MiniCompetition add(MiniCompetition competition) {
    entities.persist(competition);
    entities.flush();
    return competition;
  }

  @Override
  public Optional<MiniCompetition> byReference(Reference reference) {
    return entities.createQuery("select c from MiniCompetition c where c.reference = :reference",
        MiniCompetition.class).setParameter("reference", reference).getResultStream().findFirst();
  }

  @Override
  public Optional<MiniCompetition> byId(long id) {
    return Optional.ofNullable(entities.find(MiniCompetition.class, id));
  }

  @Override
  public void lock(long id) {
    entities.createNativeQuery("SELECT id FROM mini_competition WHERE id = ? FOR UPDATE").setParameter(1, id)
        .getSingleResult();
  }

  @Override
  public void lock(Reference reference) {
    entities.createNativeQuery("SELECT id FROM mini_competition WHERE reference = ? FOR UPDATE")
        .setParameter(1, reference.value()).getResultList();
  }

  @Override
  public Page<CompetitionRow> ofMember(long memberId, int page) {
    List<CompetitionRow> rows = entities.createQuery(
        ROW + " and c.memberId = :member order by c.id desc", CompetitionRow.class)
        .setParameter("member", memberId).setFirstResult(Page.offset(page)).setMaxResults(Page.SIZE).getResultList();
    long total = entities.createQuery("select count(c) from MiniCompetition c where c.memberId = :member", Long.class)
        .setParameter("member", memberId).getSingleResult();
    return new Page<>(rows, Math.max(1, page), total);
  }

  @Override
  public Page<CompetitionRow> all(int page) {
    List<CompetitionRow> rows = entities.createQuery(ROW + " and c.status <> :draft order by c.id desc", CompetitionRow.class)
        .setParameter("draft", CompetitionStatus.DRAFT).setFirstResult(Page.offset(page)).setMaxResults(Page.SIZE)
        .getResultList();
    long total = entities.createQuery("select count(c) from MiniCompetition c where c.status <> :draft", Long.class)
        .setParameter("draft", CompetitionStatus.DRAFT).getSingleResult();
    return new Page<>(rows, Math.max(1, page), total);
  }

  @Override
  public boolean isAnyOpen(long memberId) {
    return entities.createQuery("select count(c) from MiniCompetition c where c.memberId = :member and c.status in"
        + " :open", Long.class).setParameter("member", memberId).setParameter("open", CompetitionStatus.OPEN)
        .getSingleResult() > 0;
  }

  @Override
  public Set<Reference> in(CompetitionStatus status) {
    return Set.copyOf(entities.createQuery("select c.reference from MiniCompetition c where c.status = :status",
        Reference.class).setParameter("status", status).getResultList());
  }

  @Override
  public List<CompetitionRow> invitationsOf(long supplierId) {
    return entities.createQuery(ROW + " and exists (select i from Invitation i"
        + " where i.competitionId = c.id and i.supplierId = :supplier) order by c.id desc", CompetitionRow.class)
        .setParameter("supplier", supplierId).getResultList();
  }

  @Override
  public Optional<MiniCompetition> holding(long documentId) {
    return entities.createQuery(
        "select c from MiniCompetition c join c.documents d where d = :document", MiniCompetition.class)
        .setParameter("document", documentId).getResultStream().findFirst();
  }

  @Override
  public void invite(Collection<Invitation> list) {
    list.forEach(entities::persist);
  }

  @Override
  public boolean isInvited(long competitionId, long supplierId) {
    return entities.createQuery("select count(i) from Invitation i where i.competitionId = :competition"
        + " and i.supplierId = :supplier", Long.class)
        .setParameter("competition", competitionId).setParameter("supplier", supplierId).getSingleResult() > 0;
  }

  @Override
  public List<InvitedRow> invited(long competitionId) {
    return entities.createQuery("select new coop.councils.dps.competition.domain.InvitedRow(i.supplierId,"
        + " i.supplierReference, i.supplierName, i.sentAt) from Invitation i where i.competitionId = :competition"
        + " order by i.supplierName, i.id", InvitedRow.class).setParameter("competition", competitionId)
        .getResultList();
  }

  @Override
  public void moveInvitations(long fromSupplierId, long toSupplierId) {
    // Questions and intentions first: afterwards nothing tells any more where both were invited.
    entities.createNativeQuery("UPDATE clarification SET asked_by_supplier_id = ?1, version = version + 1"
        + " WHERE asked_by_supplier_id = ?2 AND competition_id NOT IN"
        + " (SELECT competition_id FROM invitation WHERE supplier_id = ?1)")
        .setParameter(1, toSupplierId).setParameter(2, fromSupplierId).executeUpdate();
    entities.createNativeQuery("UPDATE tender_intention SET supplier_id = ?1, version = version + 1"
        + " WHERE supplier_id = ?2 AND competition_id NOT IN"
        + " (SELECT competition_id FROM invitation WHERE supplier_id = ?1)")
        .setParameter(1, toSupplierId).setParameter(2, fromSupplierId).executeUpdate();
    entities.createNativeQuery("UPDATE invitation SET supplier_id = ?1 WHERE supplier_id = ?2 AND competition_id NOT IN"
        + " (SELECT competition_id FROM invitation WHERE supplier_id = ?1)")
        .setParameter(1, toSupplierId).setParameter(2, fromSupplierId).executeUpdate();
  }
}
