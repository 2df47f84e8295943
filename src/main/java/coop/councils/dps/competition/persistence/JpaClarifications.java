package coop.councils.dps.competition.persistence;

import coop.councils.dps.competition.domain.Addendum;
import coop.councils.dps.competition.domain.AnswerRow;
import coop.councils.dps.competition.domain.Clarification;
import coop.councils.dps.competition.domain.ClarificationAnswer;
import coop.councils.dps.competition.domain.ClarificationRow;
import coop.councils.dps.competition.domain.Clarifications;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaClarifications implements Clarifications {

  @PersistenceContext
  private EntityManager entities;

  @Override
  public void add(Clarification clarification) {
    entities.persist(clarification);
  }

  @Override
  public Optional<Clarification> byReference(Reference reference) {
    return entities.createQuery("select c from Clarification c where c.reference = :reference", Clarification.class)
        .setParameter("reference", reference).getResultStream().findFirst();
  }

  @Override
  public List<ClarificationRow> of(long competitionId) {
    return entities.createQuery("select c from Clarification c where c.competitionId = :competition order by c.id",
        Clarification.class).setParameter("competition", competitionId).getResultStream().map(Clarification::row)
        .toList();
  }

  @Override
  public List<ClarificationRow> waitingOf(long competitionId, long supplierId) {
    return entities.createQuery("select c from Clarification c where c.competitionId = :competition"
        + " and c.askedBySupplierId = :supplier and c.answerId is null order by c.id", Clarification.class)
        .setParameter("competition", competitionId).setParameter("supplier", supplierId).getResultStream()
        .map(Clarification::row).toList();
  }

  @Override
  public ClarificationAnswer add(ClarificationAnswer answer) {
    entities.persist(answer);
    entities.flush();
    return answer;
  }

  @Override
  public Optional<ClarificationAnswer> answer(long competitionId, Reference reference) {
    return entities.createQuery("select a from ClarificationAnswer a where a.competitionId = :competition"
        + " and a.reference = :reference", ClarificationAnswer.class).setParameter("competition", competitionId)
        .setParameter("reference", reference).getResultStream().findFirst();
  }

  @Override
  public List<AnswerRow> answers(long competitionId) {
    return entities.createQuery("select a from ClarificationAnswer a where a.competitionId = :competition"
        + " order by a.id", ClarificationAnswer.class).setParameter("competition", competitionId).getResultStream()
        .map(ClarificationAnswer::row).toList();
  }

  @Override
  public void add(Addendum addendum) {
    entities.persist(addendum);
  }

  @Override
  public List<Addendum> addenda(long competitionId) {
    return entities.createQuery("select d from Addendum d, ClarificationAnswer a where a.id = d.answerId"
        + " and a.competitionId = :competition order by d.id", Addendum.class)
        .setParameter("competition", competitionId).getResultList();
  }

  @Override
  public Optional<Long> competitionHolding(long documentId) {
    return entities.createQuery("select a.competitionId from ClarificationAnswer a where a.documentId = :document",
        Long.class).setParameter("document", documentId).getResultStream().findFirst();
  }
}
