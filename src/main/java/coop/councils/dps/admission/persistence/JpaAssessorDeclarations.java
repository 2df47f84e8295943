package coop.councils.dps.admission.persistence;

import coop.councils.dps.admission.domain.AssessorDeclaration;
import coop.councils.dps.admission.domain.AssessorDeclarations;
import coop.councils.dps.admission.domain.AssessorRow;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaAssessorDeclarations implements AssessorDeclarations {

  private static final String ROW = "select new coop.councils.dps.admission.domain.AssessorRow(d.personName,"
      + " d.hasInterest, d.details, d.declaredAt) from AssessorDeclaration d where d.applicationId = :application";

  @PersistenceContext
  private EntityManager entities;

  @Override
  public void add(AssessorDeclaration declaration) {
    entities.persist(declaration);
  }

  @Override
  public Optional<AssessorRow> of(long applicationId, long accountId) {
    return entities.createQuery(ROW + " and d.accountId = :account order by d.id desc", AssessorRow.class)
        .setParameter("application", applicationId).setParameter("account", accountId).setMaxResults(1)
        .getResultStream().findFirst();
  }

  @Override
  public boolean anyInterest(long supplierId, long accountId) {
    return entities.createQuery("select count(d) from AssessorDeclaration d, Application a where d.applicationId = a.id"
        + " and a.supplierId = :supplier and d.accountId = :account and d.hasInterest = true", Long.class)
        .setParameter("supplier", supplierId).setParameter("account", accountId).getSingleResult() > 0;
  }

  @Override
  public List<AssessorRow> of(long applicationId) {
    return entities.createQuery(ROW + " order by d.declaredAt", AssessorRow.class)
        .setParameter("application", applicationId).getResultList();
  }
}
