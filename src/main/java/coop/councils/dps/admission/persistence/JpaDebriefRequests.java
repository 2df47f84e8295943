package coop.councils.dps.admission.persistence;

import coop.councils.dps.admission.domain.DebriefRequest;
import coop.councils.dps.admission.domain.DebriefRequests;
import coop.councils.dps.admission.domain.DebriefRow;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaDebriefRequests implements DebriefRequests {

  private static final String ROW = "select new coop.councils.dps.admission.domain.DebriefRow(a.reference, a.supplierId,"
      + " d.lotNumber, d.request, d.askedByName, d.askedAt, d.answerBy, d.answeredAt, d.answeredByName)"
      + " from DebriefRequest d join d.application a";

  @PersistenceContext
  private EntityManager entities;

  @Override
  public void add(DebriefRequest request) {
    entities.persist(request);
    entities.flush();
  }

  @Override
  public Optional<DebriefRequest> waiting(long applicationId, int lotNumber) {
    return entities.createQuery("select d from DebriefRequest d where d.application.id = :application"
        + " and d.lotNumber = :lot and d.answeredAt is null", DebriefRequest.class)
        .setParameter("application", applicationId).setParameter("lot", lotNumber).getResultStream().findFirst();
  }

  @Override
  public List<DebriefRow> of(long applicationId) {
    return entities.createQuery(ROW + " where a.id = :application order by d.askedAt desc", DebriefRow.class)
        .setParameter("application", applicationId).getResultList();
  }

  @Override
  public List<DebriefRow> waiting() {
    return entities.createQuery(ROW + " where d.answeredAt is null order by d.answerBy, d.askedAt", DebriefRow.class)
        .setMaxResults(100).getResultList();
  }
}
