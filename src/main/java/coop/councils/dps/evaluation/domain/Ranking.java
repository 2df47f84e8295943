package coop.councils.dps.evaluation.domain;

import coop.councils.dps.bid.domain.TenderRow;
import coop.councils.dps.competition.domain.HowJudged;
import coop.councils.dps.competition.domain.PriceFormula;
import coop.councils.dps.competition.domain.PriceModel;
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
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The tenders of a competition in order of their total, best first; where the price for a point of quality decides, in
 * order of that.
 *
 * <p>A question scores {@code mark ÷ 5 × weight}, price by {@link PriceFormula}; each is rounded half up to two
 * decimals and the total is the sum of what is printed. Equal in that: the tie-break of the invitation decides (R35);
 * equal in that too, they share the rank.
 *
 * @param belowMinimum tenders with a mark below the minimum of its question: they are not ranked, and their prices do
 *     not count in the formula (R34)
 */
public record Ranking(List<Ranked> tenders, List<Ranked> belowMinimum) {

  /**
   * One tender's place.
   *
   * @param rank from 1; 0 where it is not ranked
   * @param marks agreed mark and reason by question number
   * @param scores weighted score by question number, two decimals
   * @param pricePerPoint pounds for a point of quality, two decimals; null where that decides nothing, and for a tender
   *     without any point
   */
  public record Ranked(int rank, TenderRow tender, Map<Integer, Judgement> marks, Map<Integer, BigDecimal> scores,
      BigDecimal quality, BigDecimal price, BigDecimal total, BigDecimal pricePerPoint) {

    private String text() {
      return "Ranked[rank=" + rank + ", tender=" + tender + ", marks=" + marks + ", scores=" + scores + ", quality="
          + quality + ", price=" + price + ", total=" + total + "]";
    }

    private Ranked at(int place) {
      return new Ranked(place, tender, marks, scores, quality, price, total, pricePerPoint);
    }
  }

  /** @param agreed marks by tender id and question number, one for every question of every tender */
  public static Ranking of(List<TenderRow> tenders, List<QuestionRow> questions,
      Map<Long, Map<Integer, Judgement>> agreed, HowJudged judged) {
    Predicate<TenderRow> reaches = tender -> questions.stream()
        .allMatch(question -> question.isReachedBy(agreed.get(tender.id()).get(question.number()).mark()));
    List<TenderRow> compared = tenders.stream().filter(reaches).toList();
    List<Money> prices = (compared.isEmpty() ? tenders : compared).stream().map(TenderRow::price).toList();
    if (prices.isEmpty()) {
      return new Ranking(List.of(), List.of());
    }
    Scoring scoring = new Scoring(questions, judged,
        new PriceFormula(judged.priceModel(), judged.priceWeight(), prices));
    return new Ranking(
        scoring.withRanks(compared.stream().map(tender -> scoring.of(tender, agreed.get(tender.id()))).toList()),
        tenders.stream().filter(reaches.negate()).map(tender -> scoring.notRanked(tender, agreed.get(tender.id())))
            .toList());
  }

  /** {@code mark ÷ 5 × weight}, rounded half up to two decimals. */
  public static BigDecimal weighted(int mark, BigDecimal weight) {
    return weight.multiply(BigDecimal.valueOf(mark)).divide(BigDecimal.valueOf(Judgement.BEST), 2,
        RoundingMode.HALF_UP);
  }

  /** The rules of one competition, applied to its tenders. */
  private record Scoring(List<QuestionRow> questions, HowJudged judged, PriceFormula formula) {

    Ranked of(TenderRow tender, Map<Integer, Judgement> marks) {
      return scored(tender, marks, formula.score(tender.price()));
    }

    Ranked notRanked(TenderRow tender, Map<Integer, Judgement> marks) {
      return scored(tender, marks, BigDecimal.ZERO.setScale(2));
    }

    private Ranked scored(TenderRow tender, Map<Integer, Judgement> marks, BigDecimal price) {
      Map<Integer, BigDecimal> scores = new TreeMap<>();
      questions.forEach(question -> scores.put(question.number(),
          weighted(marks.get(question.number()).mark(), question.weight())));
      BigDecimal quality = scores.values().stream().reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
      BigDecimal perPoint = judged.priceModel() == PriceModel.PER_QUALITY_POINT && quality.signum() > 0
          ? tender.price().pounds().divide(quality, 2, RoundingMode.HALF_UP) : null;
      return new Ranked(0, tender, marks, scores, quality, price, quality.add(price), perPoint);
    }

    List<Ranked> withRanks(List<Ranked> scored) {
      Comparator<Ranked> order = order();
      List<Ranked> ranked = new ArrayList<>();
      for (Ranked next : scored.stream().sorted(order).toList()) {
        Ranked before = ranked.isEmpty() ? null : ranked.get(ranked.size() - 1);
        boolean tied = before != null && order.compare(before, next) == 0;
        ranked.add(next.at(tied ? before.rank() : ranked.size() + 1));
      }
      return ranked;
    }

    /** The better one first. A tender without a point of quality has no price for one, and comes last. */
    private Comparator<Ranked> order() {
      Comparator<Ranked> byMerit = judged.priceModel() == PriceModel.PER_QUALITY_POINT
          ? Comparator.comparing(Ranked::pricePerPoint, Comparator.nullsLast(Comparator.naturalOrder()))
          : Comparator.comparing(Ranked::total).reversed();
      return byMerit.thenComparing(switch (judged.tieBreak()) {
        case QUALITY -> Comparator.comparing(Ranked::quality).reversed();
        case PRICE -> Comparator.comparing(ranked -> ranked.tender().price());
        case SOCIAL_VALUE -> Comparator.comparing(this::socialValue).reversed();
      });
    }

    private BigDecimal socialValue(Ranked ranked) {
      return questions.stream().filter(QuestionRow::asksForSocialValue)
          .map(question -> ranked.scores().get(question.number())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  /**
   * Changes with every mark, reason, price and place. Awards on record rest on it: what it is made of stays as it is.
   */
  public String fingerprint() {
    String below = belowMinimum.isEmpty() ? "" : belowMinimum.stream().map(Ranked::text).toList().toString();
    return Sha256.of(tenders.stream().map(Ranked::text).toList() + below);
  }

  /** Every tender, those that are not ranked last. */
  public List<Ranked> all() {
    return Stream.concat(tenders.stream(), belowMinimum.stream()).toList();
  }

  public Ranked of(long tenderId) {
    return all().stream().filter(ranked -> ranked.tender().id() == tenderId).findFirst().orElseThrow();
  }

  /** All that share the first rank: one, unless there is a tie; none where no tender reaches the minimum marks. */
  public List<Ranked> best() {
    return tenders.stream().filter(ranked -> ranked.rank() == 1).toList();
  }
}
