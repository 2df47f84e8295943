package coop.councils.dps.competition.persistence;

import coop.councils.dps.competition.domain.DraftComment;
import coop.councils.dps.competition.domain.DraftReviews;
import coop.councils.dps.competition.domain.DraftSignOff;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaDraftReviews implements DraftReviews {

  @PersistenceContext
  private EntityManager entities;

  @Override
  public void add(DraftComment comment) {
    entities.persist(comment);
  }

  @Override
  public void add(DraftSignOff signOff) {
    entities.persist(signOff);
  }

  @Override
  public List<DraftComment.Row> comments(long competitionId) {
    return entities.createQuery("select new coop.councils.dps.competition.domain.DraftComment.Row(c.words,"
        + " c.madeByName, c.madeAt) from DraftComment c where c.competitionId = :competition order by c.id",
        DraftComment.Row.class).setParameter("competition", competitionId).getResultList();
  }

  @Override
  public Optional<DraftSignOff> lastSignOff(long competitionId) {
    return entities.createQuery("select s from DraftSignOff s where s.competitionId = :competition order by s.id desc",
        DraftSignOff.class).setParameter("competition", competitionId).setMaxResults(1).getResultStream().findFirst();
  }
}
