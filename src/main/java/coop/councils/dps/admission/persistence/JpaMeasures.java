package coop.councils.dps.admission.persistence;

import coop.councils.dps.admission.domain.AdmissionMeasure;
import coop.councils.dps.admission.domain.MeasureStatus;
import coop.councils.dps.admission.domain.Measures;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaMeasures implements Measures {

  @PersistenceContext
  private EntityManager entities;

  @Override
  public void add(AdmissionMeasure measure) {
    entities.persist(measure);
    entities.flush();
  }

  @Override
  public Optional<AdmissionMeasure> waiting(long admissionId) {
    return entities.createQuery("select m from AdmissionMeasure m where m.admission.id = :admission"
        + " and m.status = :status", AdmissionMeasure.class).setParameter("admission", admissionId)
        .setParameter("status", MeasureStatus.PROPOSED).getResultStream().findFirst();
  }

  @Override
  public List<AdmissionMeasure> of(long supplierId) {
    return entities.createQuery("select m from AdmissionMeasure m join fetch m.admission a"
        + " where a.supplierId = :supplier order by m.id desc", AdmissionMeasure.class)
        .setParameter("supplier", supplierId).getResultList();
  }
}
