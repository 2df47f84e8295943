package coop.councils.dps.evaluation.domain;

import coop.councils.dps.shared.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Declarations, scores and agreed scores of all competitions. */
public interface Evaluations {

  void add(InterestDeclaration declaration);

  List<DeclarationRow> declarations(long competitionId);

  /**
   * Competitions whose tenders a person is kept from: those in which they declared an interest, and those of their
   * member under evaluation in which they declared nothing yet.
   *
   * @param memberId null for people who do not buy
   */
  Set<Reference> keptFrom(long accountId, Long memberId);

  void add(Score score);

  Optional<Score> current(Answered answer, long evaluatorId);

  /** Scores that stand, not those replaced. */
  List<ScoreRow> scores(long competitionId);

  void add(ModeratedScore score);

  Optional<ModeratedScore> agreed(Answered answer);

  List<ModeratedRow> agreed(long competitionId);
}
