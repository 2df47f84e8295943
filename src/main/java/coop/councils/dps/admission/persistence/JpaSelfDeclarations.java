package coop.councils.dps.admission.persistence;

import coop.councils.dps.admission.domain.DeclaredGround;
import coop.councils.dps.admission.domain.SelfDeclaration;
import coop.councils.dps.admission.domain.SelfDeclarationRow;
import coop.councils.dps.admission.domain.SelfDeclarations;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaSelfDeclarations implements SelfDeclarations {

  @PersistenceContext
  private EntityManager entities;

  @Override
  public void add(SelfDeclaration declaration) {
    entities.persist(declaration);
    entities.flush();
  }

  /** One statement, so that two who ask at the same moment do not fail each other. */
  @Override
  public boolean addUnlessAsked(SelfDeclaration request) {
    SelfDeclarationRow row = request.row();
    return entities.createNativeQuery("INSERT INTO self_declaration (reference, supplier_id, reason, asked_at,"
        + " asked_by_name, due_on, version) VALUES (?, ?, ?, ?, ?, ?, 1) ON DUPLICATE KEY UPDATE id = id")
        .setParameter(1, row.reference().value()).setParameter(2, request.supplierId()).setParameter(3, row.reason())
        .setParameter(4, LocalDateTime.ofInstant(row.askedAt(), ZoneOffset.UTC)).setParameter(5, row.askedByName())
        .setParameter(6, row.dueOn()).executeUpdate() == 1;
  }

  @Override
  public Optional<SelfDeclaration> open(long supplierId) {
    return entities.createQuery("select d from SelfDeclaration d where d.supplierId = :supplier and d.declaredAt is null",
        SelfDeclaration.class).setParameter("supplier", supplierId).getResultStream().findFirst();
  }

  @Override
  public List<SelfDeclaration> of(long supplierId) {
    return entities.createQuery("select d from SelfDeclaration d where d.supplierId = :supplier order by d.id desc",
        SelfDeclaration.class).setParameter("supplier", supplierId).getResultList();
  }

  @Override
  public void move(long fromSupplierId, long toSupplierId) {
    entities.createQuery("update SelfDeclaration one set one.supplierId = :to, one.version = one.version + 1"
        + " where one.supplierId = :from").setParameter("from", fromSupplierId).setParameter("to", toSupplierId)
        .executeUpdate();
  }

  @Override
  public List<Long> notDeclaredSince(Instant moment, Collection<Long> supplierIds) {
    return entities.createQuery("select s.id from Supplier s where s.id in :suppliers and not exists (select d from"
        + " SelfDeclaration d where d.supplierId = s.id and (d.declaredAt is null or d.declaredAt >= :moment))"
        + " and not exists (select a from Application a where a.supplierId = s.id and a.submittedAt >= :moment)"
        + " order by s.id", Long.class).setParameter("suppliers", supplierIds).setParameter("moment", moment)
        .getResultList();
  }

  @Override
  public List<DeclaredGround> grounds() {
    return entities.createQuery("select new coop.councils.dps.admission.domain.DeclaredGround(s.reference, s.name,"
        + " d.grounds, d.declaredAt) from SelfDeclaration d, Supplier s where s.id = d.supplierId and d.grounds <> ''"
        + " and d.declaredAt = (select max(x.declaredAt) from SelfDeclaration x where x.supplierId = d.supplierId)"
        + " order by d.declaredAt", DeclaredGround.class).setMaxResults(100).getResultList();
  }
}
