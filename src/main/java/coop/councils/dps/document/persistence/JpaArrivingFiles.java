package coop.councils.dps.document.persistence;

import coop.councils.dps.document.domain.ArrivingFile;
import coop.councils.dps.document.domain.ArrivingFiles;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaArrivingFiles implements ArrivingFiles {

  @PersistenceContext
  private EntityManager entities;

  @Override
  public ArrivingFile add(ArrivingFile file) {
    entities.persist(file);
    return file;
  }

  @Override
  public List<Long> lockAll(long accountId) {
    // The account, not the files: locks on where a file might be would make strangers wait for each other, or fail.
    entities.createNativeQuery("SELECT id FROM account WHERE id = ? FOR UPDATE").setParameter(1, accountId)
        .getSingleResult();
    return entities.createQuery("select f.id from ArrivingFile f where f.accountId = :account"
        + " order by f.touchedAt, f.id", Long.class).setParameter("account", accountId).getResultList();
  }

  @Override
  public Optional<ArrivingFile> lock(Reference document, long accountId) {
    return entities.createQuery("select f from ArrivingFile f where f.document.reference = :document"
        + " and f.accountId = :account", ArrivingFile.class).setParameter("document", document)
        .setParameter("account", accountId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
  }

  @Override
  public void store(ArrivingFile file, int position, byte[] bytes) {
    DocumentParts.store(entities, file.document().id(), position, bytes);
  }

  @Override
  public void arrived(ArrivingFile file) {
    entities.remove(file);
  }

  @Override
  public List<Long> untouchedSince(Instant moment) {
    return entities.createQuery("select f.id from ArrivingFile f where f.touchedAt < :moment order by f.id", Long.class)
        .setParameter("moment", moment).setMaxResults(100).getResultList();
  }

  @Override
  public void forget(long id, Instant moment) {
    entities.createQuery("select f from ArrivingFile f where f.id = :id and f.touchedAt < :moment", ArrivingFile.class)
        .setParameter("id", id).setParameter("moment", moment).setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream().forEach(file -> {
          DocumentParts.delete(entities, file.document().id());
          entities.remove(file);
          entities.flush();
          entities.remove(file.document());
        });
  }
}
