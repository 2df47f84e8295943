package coop.councils.dps.competition.persistence;

import coop.councils.dps.competition.domain.CompetitionTemplate;
import coop.councils.dps.competition.domain.CompetitionTemplates;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaCompetitionTemplates implements CompetitionTemplates {

  @PersistenceContext
  private EntityManager entities;

  @Override
  public void add(CompetitionTemplate template) {
    entities.persist(template);
  }

  @Override
  public Optional<CompetitionTemplate> byReference(Reference reference) {
    return entities.createQuery("select t from CompetitionTemplate t where t.reference = :reference",
        CompetitionTemplate.class).setParameter("reference", reference).getResultStream().findFirst();
  }

  @Override
  public List<CompetitionTemplate> all() {
    return entities.createQuery("select t from CompetitionTemplate t order by t.name, t.id", CompetitionTemplate.class)
        .getResultList();
  }
}
