package coop.councils.dps.admission.persistence;

import coop.councils.dps.admission.domain.AnswerQueries;
import coop.councils.dps.admission.domain.AnswerQuery;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaAnswerQueries implements AnswerQueries {

  @PersistenceContext
  private EntityManager entities;

  @Override
  public void add(AnswerQuery query) {
    entities.persist(query);
    entities.flush();
  }

  @Override
  public Optional<AnswerQuery> waiting(long applicationId, String questionCode) {
    return entities.createQuery("select q from AnswerQuery q where q.application.id = :application"
        + " and q.questionCode = :question and q.repliedAt is null", AnswerQuery.class)
        .setParameter("application", applicationId).setParameter("question", questionCode).getResultStream()
        .findFirst();
  }

  @Override
  public List<AnswerQuery> of(long applicationId) {
    return entities.createQuery("select q from AnswerQuery q where q.application.id = :application order by q.id desc",
        AnswerQuery.class).setParameter("application", applicationId).getResultList();
  }
}
