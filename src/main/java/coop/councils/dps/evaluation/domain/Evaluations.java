package coop.councils.dps.evaluation.domain;

import coop.councils.dps.shared.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Declarations, scores and agreed scores of all competitions. */
public interface Evaluations {

  void add(InterestDeclaration declaration);

  List<DeclarationRow> declarations(long competitionId);

  /** Competitions in which a person declared an interest. */
  Set<Reference> interestsOf(long accountId);

  void add(Score score);

  Optional<Score> current(Answered answer, long evaluatorId);

  /** Scores that stand, not those replaced. */
  List<ScoreRow> scores(long competitionId);

  void add(ModeratedScore score);

  Optional<ModeratedScore> agreed(Answered answer);

  List<ModeratedRow> agreed(long competitionId);
}
