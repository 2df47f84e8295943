package coop.councils.dps.competition.persistence;

import coop.councils.dps.competition.domain.CriteriaLibrary;
import coop.councils.dps.competition.domain.LibraryCriterion;
import coop.councils.dps.competition.domain.LibraryCriterionRow;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaCriteriaLibrary implements CriteriaLibrary {

  @PersistenceContext
  private EntityManager entities;

  @Override
  public void add(LibraryCriterion criterion) {
    entities.persist(criterion);
  }

  @Override
  public Optional<LibraryCriterion> byReference(Reference reference) {
    return entities.createQuery("select c from LibraryCriterion c where c.reference = :reference",
        LibraryCriterion.class).setParameter("reference", reference).getResultStream().findFirst();
  }

  @Override
  public List<LibraryCriterionRow> all() {
    return entities.createQuery("select new coop.councils.dps.competition.domain.LibraryCriterionRow(c.id,"
        + " c.reference, c.theme, c.lotNumber, c.title, c.text, c.wordLimit, c.retired, c.version) from LibraryCriterion c"
        + " order by c.theme, c.title, c.id", LibraryCriterionRow.class).getResultList();
  }
}
