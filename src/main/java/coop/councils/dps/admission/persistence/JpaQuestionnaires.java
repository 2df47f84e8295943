package coop.councils.dps.admission.persistence;

import coop.councils.dps.admission.domain.Questionnaire;
import coop.councils.dps.admission.domain.QuestionnaireRow;
import coop.councils.dps.admission.domain.Questionnaires;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaQuestionnaires implements Questionnaires {

  @PersistenceContext
  private EntityManager entities;

  @Override
  public Questionnaire add(Questionnaire questionnaire) {
    entities.persist(questionnaire);
    entities.flush();
    return questionnaire;
  }

  @Override
  public void remove(Questionnaire draft) {
    entities.remove(draft);
  }

  @Override
  public Questionnaire byId(long id) {
    return entities.find(Questionnaire.class, id);
  }

  @Override
  public Optional<Questionnaire> byReference(Reference reference) {
    return entities.createQuery("select q from Questionnaire q where q.reference = :reference", Questionnaire.class)
        .setParameter("reference", reference).getResultStream().findFirst();
  }

  @Override
  public Questionnaire on(LocalDate day) {
    return entities.createQuery("select q from Questionnaire q where q.inForceFrom <= :day"
        + " order by q.inForceFrom desc, q.id desc", Questionnaire.class).setParameter("day", day).setMaxResults(1)
        .getSingleResult();
  }

  @Override
  public List<QuestionnaireRow> rows() {
    return entities.createQuery("select new coop.councils.dps.admission.domain.QuestionnaireRow(q.reference, q.name,"
        + " q.inForceFrom, q.publishedByName, q.publishedAt, q.version) from Questionnaire q"
        + " order by case when q.inForceFrom is null then 0 else 1 end, q.inForceFrom desc, q.id desc",
        QuestionnaireRow.class).getResultList();
  }
}
