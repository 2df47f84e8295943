package coop.councils.dps.letter.persistence;

import coop.councils.dps.letter.domain.ApprovedText;
import coop.councils.dps.letter.domain.ApprovedTexts;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaApprovedTexts implements ApprovedTexts {

  @PersistenceContext
  private EntityManager entities;

  @Override
  public List<ApprovedText> all() {
    return entities.createQuery("select t from ApprovedText t", ApprovedText.class).getResultList();
  }

  @Override
  public Optional<ApprovedText> of(String key) {
    return entities.createQuery("select t from ApprovedText t where t.key = :key", ApprovedText.class)
        .setParameter("key", key).getResultStream().findFirst();
  }

  @Override
  public void add(ApprovedText text) {
    entities.persist(text);
  }
}
