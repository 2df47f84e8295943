package coop.councils.dps.competition.persistence;

import coop.councils.dps.competition.domain.CompetitionStatus;
import coop.councils.dps.competition.domain.ShorterTime;
import coop.councils.dps.competition.domain.ShorterTimes;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaShorterTimes implements ShorterTimes {

  @PersistenceContext
  private EntityManager entities;

  @Override
  public void add(ShorterTime request) {
    entities.persist(request);
  }

  @Override
  public void lock(Reference competition) {
    entities.createNativeQuery("SELECT s.id FROM shorter_time s JOIN mini_competition c ON c.id = s.competition_id"
        + " WHERE c.reference = ? FOR UPDATE").setParameter(1, competition.value()).getResultList();
  }

  @Override
  public void lockRequest(Reference request) {
    entities.createNativeQuery("SELECT id FROM shorter_time WHERE reference = ? FOR UPDATE")
        .setParameter(1, request.value()).getResultList();
  }

  @Override
  public Optional<ShorterTime> last(long competitionId) {
    return entities.createQuery("select s from ShorterTime s where s.competitionId = :competition order by s.id desc",
        ShorterTime.class).setParameter("competition", competitionId).setMaxResults(1).getResultStream().findFirst();
  }

  @Override
  public List<ShorterTime> openFor(long supplierId) {
    return entities.createQuery("select s from ShorterTime s, MiniCompetition c where c.id = s.competitionId"
        + " and c.status = :draft and s.withdrawnAt is null and exists (select a from ShorterTimeAnswer a"
        + " where a.request = s and a.supplierId = :supplier) order by s.id", ShorterTime.class)
        .setParameter("draft", CompetitionStatus.DRAFT).setParameter("supplier", supplierId).getResultList();
  }
}
