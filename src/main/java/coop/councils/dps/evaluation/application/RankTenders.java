package coop.councils.dps.evaluation.application;

import coop.councils.dps.bid.application.ReadTenders;
import coop.councils.dps.bid.domain.TenderRow;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.evaluation.domain.Evaluations;
import coop.councils.dps.evaluation.domain.Judgement;
import coop.councils.dps.evaluation.domain.ModeratedRow;
import coop.councils.dps.evaluation.domain.Ranking;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ranks the tenders of a competition from the agreed marks and the prices. Callers check who asks. */
@Dependent
public class RankTenders {

  private final ReadTenders tenders;
  private final Evaluations evaluations;

  @Inject
  public RankTenders(ReadTenders tenders, Evaluations evaluations) {
    this.tenders = tenders;
    this.evaluations = evaluations;
  }

  /** Empty until every answer of every tender has an agreed mark. */
  public Optional<Ranking> rank(MiniCompetition competition) {
    List<TenderRow> opened = tenders.of(competition);
    Map<Long, Map<Integer, Judgement>> agreed = new HashMap<>();
    for (ModeratedRow row : evaluations.agreed(competition.id())) {
      agreed.computeIfAbsent(row.tenderId(), unknown -> new HashMap<>())
          .put(row.questionNumber(), new Judgement(row.mark(), row.reason()));
    }
    int questions = competition.questions().size();
    boolean complete = !opened.isEmpty()
        && opened.stream().allMatch(tender -> agreed.getOrDefault(tender.id(), Map.of()).size() == questions);
    return complete
        ? Optional.of(Ranking.of(opened, competition.questions(), agreed, competition.howJudged()))
        : Optional.empty();
  }
}
