package coop.councils.dps.evaluation.domain;

import static coop.councils.dps.support.TenderFixture.anOpenedTender;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coop.councils.dps.bid.domain.TenderRow;
import coop.councils.dps.competition.domain.HowJudged;
import coop.councils.dps.competition.domain.PriceModel;
import coop.councils.dps.competition.domain.QuestionRow;
import coop.councils.dps.competition.domain.Theme;
import coop.councils.dps.competition.domain.TieBreak;
import coop.councils.dps.shared.Sha256;
import coop.councils.dps.support.CompetitionFixture;
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
  private static final HowJudged BY_LOWEST = judged("30", PriceModel.LOWEST_OVER_PRICE, TieBreak.QUALITY);

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

    Ranking ranking = Ranking.of(tenders, questions, marks, BY_LOWEST);

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
  @DisplayName("of equal totals puts the cheaper first where the invitation says so (R35)")
  void tieByPrice() {
    List<TenderRow> tenders = List.of(anOpenedTender(1, "100.00"), anOpenedTender(2, "200.00"));
    Ranking ranking = Ranking.of(tenders, List.of(question(1, "75")), marks(Map.of(1L, "3", 2L, "4")),
        judged("30", PriceModel.LOWEST_OVER_PRICE, TieBreak.PRICE));

    assertEquals(List.of("1. tender 1: 45.00 + 30.00 = 75.00", "2. tender 2: 60.00 + 15.00 = 75.00"), lines(ranking));
  }

  @Test
  @DisplayName("of equal totals puts more points for social value first where the invitation says so (R35, R37)")
  void tieBySocialValue() {
    List<TenderRow> tenders = List.of(anOpenedTender(1, "100.00"), anOpenedTender(2, "100.00"));
    List<QuestionRow> questions = List.of(question(1, "50"),
        new QuestionRow(2, "Social value", "", "?", new BigDecimal("50"), 500, 0, Theme.SOCIAL_VALUE));
    Ranking ranking = Ranking.of(tenders, questions, marks(Map.of(1L, "4 3", 2L, "3 4")),
        judged("0", PriceModel.LOWEST_OVER_PRICE, TieBreak.SOCIAL_VALUE));

    assertEquals(List.of(2L, 1L), ranking.tenders().stream().map(ranked -> ranked.tender().id()).toList());
    assertEquals(1, ranking.best().size());
  }

  @Test
  @DisplayName("by price for a point of quality puts the lowest first, and a tender without a point last (R34)")
  void perPoint() {
    List<TenderRow> tenders = List.of(anOpenedTender(1, "45000"), anOpenedTender(2, "50000"), anOpenedTender(3, "1"));
    Ranking ranking = Ranking.of(tenders, List.of(question(1, "100")), marks(Map.of(1L, "3", 2L, "4", 3L, "0")),
        judged("0", PriceModel.PER_QUALITY_POINT, TieBreak.PRICE));

    assertEquals(List.of("1. tender 2: 80.00 + 0.00 = 80.00", "2. tender 1: 60.00 + 0.00 = 60.00",
        "3. tender 3: 0.00 + 0.00 = 0.00"), lines(ranking));
    assertEquals(new BigDecimal("625.00"), ranking.of(2).pricePerPoint());
    assertNull(ranking.of(3).pricePerPoint());
  }

  @Test
  @DisplayName("leaves out a tender below a minimum mark, and its price out of the formula (R34)")
  void belowMinimum() {
    List<TenderRow> tenders = List.of(anOpenedTender(1, "10000"), anOpenedTender(2, "14000"), anOpenedTender(3, "5000"));
    List<QuestionRow> questions = List.of(new QuestionRow(1, "Method", "", "?", new BigDecimal("50"), 500, 2, null));
    Ranking ranking = Ranking.of(tenders, questions, marks(Map.of(1L, "4", 2L, "2", 3L, "1")),
        judged("50", PriceModel.LOWEST_OVER_PRICE, TieBreak.QUALITY));

    assertEquals(List.of("1. tender 1: 40.00 + 50.00 = 90.00", "2. tender 2: 20.00 + 35.71 = 55.71"), lines(ranking));
    assertEquals(List.of(3L), ranking.belowMinimum().stream().map(ranked -> ranked.tender().id()).toList());
    assertEquals(0, ranking.of(3).rank());
  }

  @Test
  @DisplayName("has nobody first where no tender reaches the minimum marks (R36)")
  void allBelowMinimum() {
    List<QuestionRow> questions = List.of(new QuestionRow(1, "Method", "", "?", new BigDecimal("70"), 500, 5, null));
    Ranking ranking = Ranking.of(List.of(anOpenedTender(1, "100")), questions, marks(Map.of(1L, "4")), BY_LOWEST);

    assertEquals(List.of(), ranking.best());
    assertEquals(1, ranking.all().size());
  }

  @Test
  @DisplayName("keeps the fingerprint that awards on record rest on (R33)")
  void fingerprint() {
    Ranking ranking = ranking(Map.of(1L, "3 3"), "45000");

    assertEquals(Sha256.of(List.of("Ranked[rank=1, tender=" + ranking.of(1).tender() + ", marks="
        + ranking.of(1).marks() + ", scores={1=24.00, 2=18.00}, quality=42.00, price=30.00, total=72.00]").toString()),
        ranking.fingerprint());
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
    Ranking ranking = Ranking.of(List.of(), QUESTIONS, Map.of(), BY_LOWEST);

    assertEquals(List.of(), ranking.tenders());
    assertEquals(List.of(), ranking.best());
  }

  @Test
  @DisplayName("can turn when a tender drops out, as its lowest price goes with it (R34)")
  void dropOut() {
    List<TenderRow> all = List.of(anOpenedTender(1, "10000"), anOpenedTender(2, "14000"), anOpenedTender(3, "5000"));
    List<QuestionRow> questions = List.of(question(1, "50"));
    Map<Long, Map<Integer, Judgement>> marks = marks(Map.of(1L, "4", 2L, "5", 3L, "0"));

    Ranking with = Ranking.of(all, questions, marks,
        judged("50", PriceModel.LOWEST_OVER_PRICE, TieBreak.QUALITY));
    Ranking without = Ranking.of(all.subList(0, 2), questions, marks,
        judged("50", PriceModel.LOWEST_OVER_PRICE, TieBreak.QUALITY));

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
    return Ranking.of(tenders, QUESTIONS, marks(marks), BY_LOWEST);
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

  private static HowJudged judged(String priceWeight, PriceModel model, TieBreak tieBreak) {
    return new HowJudged(new BigDecimal(priceWeight), model, tieBreak, CompetitionFixture.MEANINGS);
  }

  private static QuestionRow question(int number, String weight) {
    return new QuestionRow(number, "Question " + number, "", "?", new BigDecimal(weight), 500, 0, null);
  }

  private static List<String> lines(Ranking ranking) {
    return ranking.tenders().stream().map(ranked -> ranked.rank() + ". tender " + ranked.tender().id() + ": "
        + ranked.quality() + " + " + ranked.price() + " = " + ranked.total()).toList();
  }
}
