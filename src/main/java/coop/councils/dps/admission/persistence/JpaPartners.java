package coop.councils.dps.admission.persistence;

import coop.councils.dps.admission.domain.Partner;
import coop.councils.dps.admission.domain.Partners;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaPartners implements Partners {

  @PersistenceContext
  private EntityManager entities;

  @Override
  public void add(Partner partner) {
    entities.persist(partner);
  }

  @Override
  public void remove(Partner partner) {
    entities.remove(partner);
  }

  @Override
  public List<Partner> of(long applicationId) {
    return of(applicationId, "p.removedAt is null");
  }

  @Override
  public List<Partner> former(long applicationId) {
    return of(applicationId, "p.removedAt is not null");
  }

  private List<Partner> of(long applicationId, String condition) {
    return entities.createQuery("select p from Partner p left join fetch p.answers"
        + " where p.application.id = :application and " + condition + " order by p.id", Partner.class)
        .setParameter("application", applicationId).getResultStream().distinct().toList();
  }

  @Override
  public Optional<Partner> bySecretHash(String hash) {
    return entities.createQuery("select p from Partner p where p.secretHash = :hash and p.removedAt is null",
        Partner.class).setParameter("hash", hash).getResultStream().findFirst();
  }
}
