package coop.councils.dps.competition.domain;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a draft must hold before suppliers can be invited (R25, R27, R35). */
final class DraftCompleteness {

  private static final BigDecimal WHOLE = new BigDecimal("100.00");

  private DraftCompleteness() {}

  /** Of the questions and the price, as far as they are weighed; percent. */
  static BigDecimal totalWeight(MiniCompetition draft) {
    BigDecimal price = draft.priceWeight() == null ? BigDecimal.ZERO : draft.priceWeight();
    return draft.questions().stream().map(QuestionRow::weight).reduce(price, BigDecimal::add);
  }

  /** Keys of the parts that are missing, in the order of the tasks. */
  static List<String> lacks(MiniCompetition draft) {
    CompetitionFacts facts = draft.facts();
    Map<String, Boolean> complete = new LinkedHashMap<>();
    complete.put("requirement", facts.description() != null && facts.extension() != null && facts.startsOn() != null);
    complete.put("price", draft.priceWeight() != null);
    complete.put("weights", totalWeight(draft).compareTo(WHOLE) == 0);
    complete.put("judging", draft.howJudged().isWhole() && draft.howJudged().tieBreak().canDecide(draft.questions()));
    complete.put("timetable", draft.plannedDeadline() != null && facts.decisionBy() != null);
    complete.put("evaluators", !draft.evaluators().isEmpty());
    return complete.keySet().stream().filter(part -> !complete.get(part)).toList();
  }
}
