package coop.councils.dps.evaluation.domain;

import static coop.councils.dps.support.TenderFixture.anOpenedTender;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.bid.domain.TenderRow;
import coop.councils.dps.competition.domain.HowJudged;
import coop.councils.dps.competition.domain.PriceModel;
import coop.councils.dps.competition.domain.QuestionRow;
import coop.councils.dps.competition.domain.TieBreak;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Any ranking")
class RankingPropertyTest {

  /** @param marks by tender and question */
  record Competition(List<QuestionRow> questions, HowJudged judged, List<TenderRow> tenders,
      Map<Long, Map<Integer, Judgement>> marks) {

    Ranking ranking() {
      return Ranking.of(tenders, questions, marks, judged);
    }
  }

  @Property(tries = 300)
  @Label("holds totals that are the sums of the scores printed (R34)")
  void sums(@ForAll("competitions") Competition competition) {
    for (Ranking.Ranked ranked : competition.ranking().tenders()) {
      BigDecimal quality = ranked.scores().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      assertEquals(0, quality.compareTo(ranked.quality()));
      assertEquals(quality.add(ranked.price()), ranked.total());
      assertTrue(ranked.scores().values().stream().allMatch(score -> score.scale() == 2));
    }
  }

  @Property(tries = 300)
  @Label("holds no score above its weight and no total above 100 (R25, R34)")
  void limits(@ForAll("competitions") Competition competition) {
    for (Ranking.Ranked ranked : competition.ranking().tenders()) {
      competition.questions().forEach(question ->
          assertTrue(ranked.scores().get(question.number()).compareTo(question.weight()) <= 0));
      assertTrue(ranked.price().compareTo(competition.judged().priceWeight()) <= 0);
      assertTrue(ranked.total().compareTo(new BigDecimal("100.00")) <= 0);
    }
  }

  @Property(tries = 300)
  @Label("falls from rank to rank, by total and then by quality, and ties share a rank (R35)")
  void descending(@ForAll("competitions") Competition competition) {
    List<Ranking.Ranked> ranked = competition.ranking().tenders();
    for (int i = 1; i < ranked.size(); i++) {
      Ranking.Ranked better = ranked.get(i - 1);
      Ranking.Ranked worse = ranked.get(i);
      int byTotal = better.total().compareTo(worse.total());
      int byBoth = byTotal != 0 ? byTotal : better.quality().compareTo(worse.quality());
      assertTrue(byBoth >= 0);
      assertEquals(byBoth == 0 ? better.rank() : i + 1, worse.rank());
    }
  }

  @Property(tries = 300)
  @Label("does not depend on the order in which tenders were received (R34)")
  void anyOrder(@ForAll("competitions") Competition competition, @ForAll Random random) {
    List<TenderRow> shuffled = new ArrayList<>(competition.tenders());
    Collections.shuffle(shuffled, random);
    Ranking again = Ranking.of(shuffled, competition.questions(), competition.marks(), competition.judged());

    assertEquals(ranks(competition.ranking()), ranks(again));
  }

  @Property(tries = 300)
  @Label("never ranks a tender lower for a better mark or a lower price, all else equal (R34)")
  void monotone(@ForAll("competitions") Competition competition) {
    List<Ranking.Ranked> ranked = competition.ranking().tenders();
    for (Ranking.Ranked one : ranked) {
      for (Ranking.Ranked other : ranked) {
        boolean cheaper = one.tender().price().compareTo(other.tender().price()) <= 0;
        boolean better = one.marks().entrySet().stream()
            .allMatch(mark -> mark.getValue().mark() >= other.marks().get(mark.getKey()).mark());
        assertTrue(!cheaper || !better || one.rank() <= other.rank());
      }
    }
  }

  @Provide
  Arbitrary<Competition> competitions() {
    Arbitrary<List<Integer>> weights = Arbitraries.integers().between(1, 2500).list().ofMinSize(1).ofMaxSize(4);
    Arbitrary<List<Integer>> prices = Arbitraries.integers().between(1, 400).list().ofMinSize(1).ofMaxSize(6);
    Arbitrary<PriceModel> models = Arbitraries.of(PriceModel.values()).filter(PriceModel::hasPoints);
    return Combinators.combine(weights, prices, Arbitraries.randoms(), models).as(RankingPropertyTest::competition);
  }

  private static Competition competition(List<Integer> weights, List<Integer> prices, Random random,
      PriceModel model) {
    List<QuestionRow> questions = new ArrayList<>();
    BigDecimal left = new BigDecimal("100.00");
    for (int weight : weights) {
      questions.add(new QuestionRow(questions.size() + 1, "Question", "", "?", BigDecimal.valueOf(weight, 2), 500, 0, null));
      left = left.subtract(BigDecimal.valueOf(weight, 2));
    }
    List<TenderRow> tenders = new ArrayList<>();
    Map<Long, Map<Integer, Judgement>> marks = new HashMap<>();
    for (int price : prices) {
      long id = tenders.size() + 1L;
      tenders.add(anOpenedTender(id, String.valueOf(price)));
      marks.put(id, questions.stream().collect(Collectors.toMap(QuestionRow::number,
          question -> new Judgement(random.nextInt(Judgement.BEST + 1), "Because."))));
    }
    return new Competition(questions, new HowJudged(left, model, TieBreak.QUALITY, List.of()), tenders, marks);
  }

  private static Map<Long, Integer> ranks(Ranking ranking) {
    return ranking.tenders().stream()
        .collect(Collectors.toMap(ranked -> ranked.tender().id(), Ranking.Ranked::rank));
  }
}
