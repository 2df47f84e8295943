package coop.councils.dps.evaluation.domain;

import static coop.councils.dps.support.TenderFixture.anOpenedTender;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coop.councils.dps.bid.domain.TenderRow;
import coop.councils.dps.competition.domain.QuestionRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The ranking")
class RankingTest {

  private static final List<QuestionRow> QUESTIONS = List.of(question(1, "40"), question(2, "30"));
  private static final BigDecimal PRICE_WEIGHT = new BigDecimal("30");

  @Test
  @DisplayName("puts the best total first (R24, R34)")
  void order() {
    Ranking ranking = ranking(Map.of(1L, "3 3", 2L, "5 5", 3L, "4 4"), "45000", "60000", "50000");

    assertEquals(List.of("1. tender 2: 70.00 + 22.50 = 92.50", "2. tender 3: 56.00 + 27.00 = 83.00",
        "3. tender 1: 42.00 + 30.00 = 72.00"), lines(ranking));
  }

  @ParameterizedTest(name = "mark {0} of weight {1} is {2}")
  @DisplayName("scores mark divided by five times weight, rounded half up to two decimals (R33, R34)")
  @CsvSource({"5, 40, 40.00", "0, 40, 0.00", "3, 33.33, 20.00", "1, 33.33, 6.67", "1, 0.03, 0.01", "1, 0.02, 0.00"})
  void weighted(int mark, BigDecimal weight, BigDecimal score) {
    assertEquals(score, Ranking.weighted(mark, weight));
  }

  @Test
  @DisplayName("of equal totals puts the better quality first (R35)")
  void tieByQuality() {
    List<TenderRow> tenders = List.of(anOpenedTender(1, "100.00"), anOpenedTender(2, "200.00"));
    List<QuestionRow> questions = List.of(question(1, "75"));
    Map<Long, Map<Integer, Judgement>> marks = marks(Map.of(1L, "3", 2L, "4"));

    Ranking ranking = Ranking.of(tenders, questions, marks, new BigDecimal("30"));

    assertEquals(List.of("1. tender 2: 60.00 + 15.00 = 75.00", "2. tender 1: 45.00 + 30.00 = 75.00"), lines(ranking));
    assertEquals(1, ranking.best().size());
  }

  @Test
  @DisplayName("of equal quality and price shares the rank, and the next rank is left out (R35)")
  void sharedRank() {
    Ranking ranking = ranking(Map.of(1L, "4 4", 2L, "4 4", 3L, "1 1"), "50000", "50000", "50000");

    assertEquals(List.of(1, 1, 3), ranking.tenders().stream().map(Ranking.Ranked::rank).toList());
    assertEquals(2, ranking.best().size());
  }

  @Test
  @DisplayName("of one tender gives it the whole weight of price (R34)")
  void alone() {
    Ranking ranking = ranking(Map.of(1L, "0 0"), "123456.78");

    assertEquals(List.of("1. tender 1: 0.00 + 30.00 = 30.00"), lines(ranking));
  }

  @Test
  @DisplayName("of no tender is empty (R36)")
  void none() {
    Ranking ranking = Ranking.of(List.of(), QUESTIONS, Map.of(), PRICE_WEIGHT);

    assertEquals(List.of(), ranking.tenders());
    assertEquals(List.of(), ranking.best());
  }

  @Test
  @DisplayName("can turn when a tender drops out, as its lowest price goes with it (R34)")
  void dropOut() {
    List<TenderRow> all = List.of(anOpenedTender(1, "10000"), anOpenedTender(2, "14000"), anOpenedTender(3, "5000"));
    List<QuestionRow> questions = List.of(question(1, "50"));
    Map<Long, Map<Integer, Judgement>> marks = marks(Map.of(1L, "4", 2L, "5", 3L, "0"));

    Ranking with = Ranking.of(all, questions, marks, new BigDecimal("50"));
    Ranking without = Ranking.of(all.subList(0, 2), questions, marks, new BigDecimal("50"));

    assertEquals(2, with.best().get(0).tender().id());
    assertEquals(1, without.best().get(0).tender().id());
  }

  @Test
  @DisplayName("finds a tender by its id and knows no other (R34)")
  void find() {
    Ranking ranking = ranking(Map.of(1L, "3 3", 2L, "5 5"), "45000", "60000");

    assertEquals(2, ranking.of(1).rank());
    assertThrows(NoSuchElementException.class, () -> ranking.of(9));
  }

  private static Ranking ranking(Map<Long, String> marks, String... prices) {
    List<TenderRow> tenders = new ArrayList<>();
    for (int i = 0; i < prices.length; i++) {
      tenders.add(anOpenedTender(i + 1L, prices[i]));
    }
    return Ranking.of(tenders, QUESTIONS, marks(marks), PRICE_WEIGHT);
  }

  private static Map<Long, Map<Integer, Judgement>> marks(Map<Long, String> byTender) {
    Map<Long, Map<Integer, Judgement>> marks = new HashMap<>();
    byTender.forEach((tender, text) -> {
      Map<Integer, Judgement> byQuestion = new HashMap<>();
      for (String mark : text.split(" ")) {
        byQuestion.put(byQuestion.size() + 1, new Judgement(Integer.parseInt(mark), "Because."));
      }
      marks.put(tender, byQuestion);
    });
    return marks;
  }

  private static QuestionRow question(int number, String weight) {
    return new QuestionRow(number, "Question " + number, "?", new BigDecimal(weight), 500, null);
  }

  private static List<String> lines(Ranking ranking) {
    return ranking.tenders().stream().map(ranked -> ranked.rank() + ". tender " + ranked.tender().id() + ": "
        + ranked.quality() + " + " + ranked.price() + " = " + ranked.total()).toList();
  }
}
