package coop.councils.dps.evaluation.domain;

import coop.councils.dps.bid.domain.TenderRow;
import coop.councils.dps.competition.domain.QuestionRow;
import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.Sha256;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tenders of a competition in order of their total, best first.
 *
 * <p>A question scores {@code mark ÷ 5 × weight}, price by {@link PriceFormula}; each is rounded half up to two
 * decimals and the total is the sum of what is printed. Equal totals: the better quality score ranks higher (R35, said
 * in the invitation); equal in that too, they share the rank.
 */
public record Ranking(List<Ranked> tenders) {

  /**
   * One tender's place.
   *
   * @param marks agreed mark and reason by question number
   * @param scores weighted score by question number, two decimals
   */
  public record Ranked(int rank, TenderRow tender, Map<Integer, Judgement> marks, Map<Integer, BigDecimal> scores,
      BigDecimal quality, BigDecimal price, BigDecimal total) {}

  /**
   * @param agreed marks by tender id and question number, one for every question of every tender
   * @param priceWeight percent of the whole
   */
  public static Ranking of(List<TenderRow> tenders, List<QuestionRow> questions,
      Map<Long, Map<Integer, Judgement>> agreed, BigDecimal priceWeight) {
    if (tenders.isEmpty()) {
      return new Ranking(List.of());
    }
    Money lowest = tenders.stream().map(TenderRow::price).min(Comparator.naturalOrder()).orElseThrow();
    PriceFormula formula = new PriceFormula(priceWeight, lowest);
    List<Ranked> scored = tenders.stream()
        .map(tender -> scored(tender, questions, agreed.get(tender.id()), formula))
        .sorted(Comparator.comparing(Ranked::total).thenComparing(Ranked::quality).reversed()).toList();
    return new Ranking(withRanks(scored));
  }

  private static Ranked scored(TenderRow tender, List<QuestionRow> questions, Map<Integer, Judgement> marks,
      PriceFormula formula) {
    Map<Integer, BigDecimal> scores = new TreeMap<>();
    questions.forEach(question -> scores.put(question.number(),
        weighted(marks.get(question.number()).mark(), question.weight())));
    BigDecimal quality = scores.values().stream().reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    BigDecimal price = formula.score(tender.price());
    return new Ranked(0, tender, marks, scores, quality, price, quality.add(price));
  }

  /** {@code mark ÷ 5 × weight}, rounded half up to two decimals. */
  public static BigDecimal weighted(int mark, BigDecimal weight) {
    return weight.multiply(BigDecimal.valueOf(mark)).divide(BigDecimal.valueOf(Judgement.BEST), 2,
        RoundingMode.HALF_UP);
  }

  private static List<Ranked> withRanks(List<Ranked> ordered) {
    List<Ranked> ranked = new ArrayList<>();
    for (Ranked next : ordered) {
      Ranked before = ranked.isEmpty() ? null : ranked.get(ranked.size() - 1);
      boolean tied = before != null && before.total().compareTo(next.total()) == 0
          && before.quality().compareTo(next.quality()) == 0;
      ranked.add(new Ranked(tied ? before.rank() : ranked.size() + 1, next.tender(), next.marks(), next.scores(),
          next.quality(), next.price(), next.total()));
    }
    return ranked;
  }

  /** Changes with every mark, reason, price and place. */
  public String fingerprint() {
    return Sha256.of(tenders.toString());
  }

  public Ranked of(long tenderId) {
    return tenders.stream().filter(ranked -> ranked.tender().id() == tenderId).findFirst().orElseThrow();
  }

  /** All tenders that share the first rank: one, unless there is a tie. */
  public List<Ranked> best() {
    return tenders.stream().filter(ranked -> ranked.rank() == 1).toList();
  }
}
