package coop.councils.dps.evaluation.persistence;

import coop.councils.dps.competition.domain.CompetitionStatus;
import coop.councils.dps.evaluation.domain.Answered;
import coop.councils.dps.evaluation.domain.DeclarationRow;
import coop.councils.dps.evaluation.domain.Evaluations;
import coop.councils.dps.evaluation.domain.InterestDeclaration;
import coop.councils.dps.evaluation.domain.ModeratedRow;
import coop.councils.dps.evaluation.domain.ModeratedScore;
import coop.councils.dps.evaluation.domain.Score;
import coop.councils.dps.evaluation.domain.ScoreRow;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Dependent
class JpaEvaluations implements Evaluations {

  private static final String OF_ANSWER = " where s.competitionId = :competition and s.tenderId = :tender"
      + " and s.questionNumber = :question and s.replacedAt is null";

  /** Opened and not awarded; one that was withdrawn may be run again. */
  private static final List<CompetitionStatus> UNDECIDED =
      List.of(CompetitionStatus.OPENED, CompetitionStatus.WITHDRAWN);

  @PersistenceContext
  private EntityManager entities;

  @Override
  public void add(InterestDeclaration declaration) {
    entities.persist(declaration);
  }

  @Override
  public List<DeclarationRow> declarations(long competitionId) {
    return entities.createQuery("select new coop.councils.dps.evaluation.domain.DeclarationRow(d.accountId,"
        + " d.personName, d.hasInterest, d.details, d.declaredAt) from InterestDeclaration d"
        + " where d.competitionId = :competition order by d.id", DeclarationRow.class)
        .setParameter("competition", competitionId).getResultList();
  }

  @Override
  public Set<Reference> keptFrom(long accountId, Long memberId) {
    return Set.copyOf(entities.createQuery("select c.reference from MiniCompetition c where exists (select d.id from"
        + " InterestDeclaration d where d.competitionId = c.id and d.accountId = :account and d.hasInterest = true)"
        + " or c.memberId = :member and c.status in :undecided and not exists (select n.id from InterestDeclaration n"
        + " where n.competitionId = c.id and n.accountId = :account)", Reference.class)
        .setParameter("account", accountId).setParameter("member", memberId == null ? -1 : memberId)
        .setParameter("undecided", UNDECIDED).getResultList());
  }

  @Override
  public void add(Score score) {
    entities.persist(score);
  }

  @Override
  public Optional<Score> current(Answered answer, long evaluatorId) {
    return of(entities.createQuery("select s from Score s" + OF_ANSWER + " and s.evaluatorId = :evaluator",
        Score.class).setParameter("evaluator", evaluatorId), answer);
  }

  @Override
  public List<ScoreRow> scores(long competitionId) {
    return entities.createQuery("select new coop.councils.dps.evaluation.domain.ScoreRow(s.tenderId,"
        + " s.questionNumber, s.evaluatorId, s.evaluatorName, s.mark, s.reason, s.givenAt) from Score s"
        + " where s.competitionId = :competition and s.replacedAt is null order by s.evaluatorName, s.id",
        ScoreRow.class).setParameter("competition", competitionId).getResultList();
  }

  @Override
  public void add(ModeratedScore score) {
    entities.persist(score);
  }

  @Override
  public Optional<ModeratedScore> agreed(Answered answer) {
    return of(entities.createQuery("select s from ModeratedScore s" + OF_ANSWER, ModeratedScore.class), answer);
  }

  @Override
  public List<ModeratedRow> agreed(long competitionId) {
    return entities.createQuery("select new coop.councils.dps.evaluation.domain.ModeratedRow(s.tenderId,"
        + " s.questionNumber, s.mark, s.reason, s.agreedByName, s.agreedAt) from ModeratedScore s"
        + " where s.competitionId = :competition and s.replacedAt is null order by s.id", ModeratedRow.class)
        .setParameter("competition", competitionId).getResultList();
  }

  private static <T> Optional<T> of(TypedQuery<T> query, Answered answer) {
    return query.setParameter("competition", answer.competitionId()).setParameter("tender", answer.tenderId())
        .setParameter("question", answer.questionNumber()).getResultStream().findFirst();
  }
}
