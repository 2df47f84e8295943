package coop.councils.dps.identity.persistence;

import coop.councils.dps.identity.domain.EmailChange;
import coop.councils.dps.identity.domain.EmailChanges;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaEmailChanges implements EmailChanges {

  @PersistenceContext
  private EntityManager entities;

  @Override
  public void add(EmailChange change) {
    entities.persist(change);
  }

  @Override
  public Optional<EmailChange> bySecretHash(String hash) {
    return entities.createQuery("select c from EmailChange c where c.oldSecretHash = :hash or c.newSecretHash = :hash",
        EmailChange.class).setParameter("hash", hash).getResultStream().findFirst();
  }

  @Override
  public List<EmailChange> of(long accountId, Instant since) {
    return entities.createQuery("select c from EmailChange c where c.accountId = :account and c.askedAt > :since"
        + " order by c.id desc", EmailChange.class).setParameter("account", accountId).setParameter("since", since)
        .getResultList();
  }
}
