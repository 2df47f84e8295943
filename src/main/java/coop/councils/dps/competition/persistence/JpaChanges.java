package coop.councils.dps.competition.persistence;

import coop.councils.dps.competition.domain.ChangeKind;
import coop.councils.dps.competition.domain.ChangeRow;
import coop.councils.dps.competition.domain.ChangeStatus;
import coop.councils.dps.competition.domain.ChangedField;
import coop.councils.dps.competition.domain.Changes;
import coop.councils.dps.competition.domain.CompetitionChange;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaChanges implements Changes {

  @PersistenceContext
  private EntityManager entities;

  @Override
  public void add(CompetitionChange change) {
    entities.persist(change);
    // A second one at the same moment: the unique key must speak now, not at commit.
    entities.flush();
  }

  @Override
  public Optional<CompetitionChange> waiting(long competitionId) {
    return entities.createQuery("select c from CompetitionChange c where c.competitionId = :competition"
        + " and c.status = :proposed", CompetitionChange.class).setParameter("competition", competitionId)
        .setParameter("proposed", ChangeStatus.PROPOSED).getResultStream().findFirst();
  }

  @Override
  public int confirmed(long competitionId) {
    return entities.createQuery("select count(c) from CompetitionChange c where c.competitionId = :competition"
        + " and c.status = :confirmed", Long.class).setParameter("competition", competitionId)
        .setParameter("confirmed", ChangeStatus.CONFIRMED).getSingleResult().intValue();
  }

  @Override
  public int amendments(long competitionId) {
    return entities.createQuery("select count(c) from CompetitionChange c where c.competitionId = :competition"
        + " and c.status = :confirmed and c.kind = :amendment", Long.class).setParameter("competition", competitionId)
        .setParameter("confirmed", ChangeStatus.CONFIRMED).setParameter("amendment", ChangeKind.AMENDMENT)
        .getSingleResult().intValue();
  }

  @Override
  public List<ChangeRow> of(long competitionId) {
    return entities.createQuery("select distinct c from CompetitionChange c left join fetch c.parts"
        + " where c.competitionId = :competition order by c.id desc", CompetitionChange.class)
        .setParameter("competition", competitionId).getResultStream().map(CompetitionChange::row).toList();
  }

  @Override
  public Optional<Long> competitionHolding(long documentId) {
    return entities.createQuery("select c.competitionId from CompetitionChange c join c.parts p"
        + " where p.field = :document and p.subject = :id", Long.class).setParameter("document", ChangedField.DOCUMENT)
        .setParameter("id", documentId).getResultStream().findFirst();
  }
}
