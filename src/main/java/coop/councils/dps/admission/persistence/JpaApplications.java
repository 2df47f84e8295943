package coop.councils.dps.admission.persistence;

import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.admission.domain.Applications;
import coop.councils.dps.admission.domain.JudgedAnswer;
import coop.councils.dps.admission.domain.Judgement;
import coop.councils.dps.admission.domain.JudgementRow;
import coop.councils.dps.admission.domain.QueueFilter;
import coop.councils.dps.admission.domain.RequestRow;
import coop.councils.dps.admission.domain.RequestStatus;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaApplications implements Applications {

  private static final String ROW = "select new coop.councils.dps.admission.domain.RequestRow(a.reference,"
      + " a.supplierId, s.name, r.lotNumber, r.status, a.startedAt, a.submittedAt, a.decideBy, r.proposedOutcome,"
      + " r.reasons, r.unmet, r.remedy, r.exclusionKind, r.exclusionGround, r.exclusionOn, r.selfCleaning,"
      + " r.people.proposedBy, r.people.proposedByName, r.people.proposedAt, r.people.decidedByName,"
      + " r.people.decidedAt, r.people.sentBackReason, a.assignedToName, a.extensionReason, r.version)"
      + " from LotRequest r join r.application a, Supplier s where s.id = a.supplierId";
  private static final List<RequestStatus> CLOSED =
      List.of(RequestStatus.ADMITTED, RequestStatus.REFUSED, RequestStatus.WITHDRAWN);

  @PersistenceContext
  private EntityManager entities;

  @Override
  public Application add(Application application) {
    entities.persist(application);
    entities.flush();
    return application;
  }

  @Override
  public Optional<Application> byReference(Reference reference) {
    return entities.createQuery("select a from Application a where a.reference = :reference", Application.class)
        .setParameter("reference", reference).getResultStream().findFirst();
  }

  @Override
  public Optional<Application> byId(long id) {
    return Optional.ofNullable(entities.find(Application.class, id));
  }

  @Override
  public Optional<Application> lastSubmitted(long supplierId) {
    return entities.createQuery("select a from Application a where a.supplierId = :supplier"
        + " and a.submittedAt is not null order by a.submittedAt desc", Application.class)
        .setParameter("supplier", supplierId).setMaxResults(1).getResultStream().findFirst();
  }

  @Override
  public List<JudgementRow> judgements(long applicationId) {
    return entities.createQuery("select new coop.councils.dps.admission.domain.JudgementRow(j.questionCode, j.partner,"
        + " j.verdict, j.reason, j.judgedByName, j.judgedAt) from Judgement j where j.applicationId = :application",
        JudgementRow.class).setParameter("application", applicationId).getResultList();
  }

  @Override
  public Optional<Judgement> judgement(long applicationId, JudgedAnswer answer) {
    return entities.createQuery("select j from Judgement j where j.applicationId = :application"
        + " and j.questionCode = :question and j.partner = :partner", Judgement.class)
        .setParameter("application", applicationId).setParameter("question", answer.question().code())
        .setParameter("partner", answer.partner()).getResultStream().findFirst();
  }

  @Override
  public int removeJudgements(long applicationId, long officer) {
    return entities.createQuery("delete from Judgement j where j.applicationId = :application"
        + " and j.judgedBy = :officer").setParameter("application", applicationId).setParameter("officer", officer)
        .executeUpdate();
  }

  @Override
  public void add(Judgement judgement) {
    entities.persist(judgement);
  }

  @Override
  public Page<RequestRow> queue(QueueFilter filter, LocalDate today, int page) {
    QueueConditions conditions = new QueueConditions(filter, today);
    List<RequestRow> rows = conditions.on(entities.createQuery(
        ROW + conditions.words() + " order by a.decideBy, a.submittedAt, r.lotNumber", RequestRow.class))
        .setFirstResult(Page.offset(page)).setMaxResults(Page.SIZE).getResultList();
    long total = conditions.on(entities.createQuery("select count(r) from LotRequest r join r.application a, Supplier s"
        + " where s.id = a.supplierId" + conditions.words(), Long.class)).getSingleResult();
    return new Page<>(rows, Math.max(1, page), total);
  }

  @Override
  public List<Long> waiting() {
    return entities.createQuery("select distinct a.id from LotRequest r join r.application a"
        + " where r.status in :statuses and a.submittedAt is not null", Long.class)
        .setParameter("statuses", QueueConditions.WAITING).getResultList();
  }

  @Override
  public Page<RequestRow> closed(int page) {
    String submitted = " and a.submittedAt is not null and r.status in :statuses";
    List<RequestRow> rows = entities.createQuery(ROW + submitted + " order by a.submittedAt desc, r.lotNumber",
        RequestRow.class).setParameter("statuses", CLOSED).setFirstResult(Page.offset(page)).setMaxResults(Page.SIZE)
        .getResultList();
    long total = entities.createQuery("select count(r) from LotRequest r join r.application a where 1 = 1" + submitted,
        Long.class).setParameter("statuses", CLOSED).getSingleResult();
    return new Page<>(rows, Math.max(1, page), total);
  }

  @Override
  public List<RequestRow> requestsOf(long supplierId) {
    return entities.createQuery(ROW + " and a.supplierId = :supplier order by a.startedAt desc, r.lotNumber",
        RequestRow.class).setParameter("supplier", supplierId).getResultList();
  }

  @Override
  public List<RequestRow> requestsOf(Reference application) {
    return entities.createQuery(ROW + " and a.reference = :application order by r.lotNumber", RequestRow.class)
        .setParameter("application", application).getResultList();
  }

  @Override
  public void move(long fromSupplierId, long toSupplierId) {
    entities.createQuery("update Application one set one.supplierId = :to, one.version = one.version + 1"
        + " where one.supplierId = :from").setParameter("from", fromSupplierId).setParameter("to", toSupplierId)
        .executeUpdate();
  }
}
