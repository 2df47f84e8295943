package coop.councils.dps.letter.content;

import coop.councils.dps.shared.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * A tender in the ranking.
 *
 * @param quality points of all questions together
 * @param price as tendered, GBP without VAT
 * @param priceScore points of the price
 * @param total points out of 100
 * @param pricePerPoint pounds for a point of quality; null where that decides nothing, and for a tender without a point
 */
public record RankedTender(int rank, String supplier, BigDecimal quality, Money price, BigDecimal priceScore,
    BigDecimal total, BigDecimal pricePerPoint) {

  static void table(LetterWriter letter, List<RankedTender> ranked) {
    boolean perPoint = ranked.stream().anyMatch(tender -> tender.pricePerPoint() != null);
    letter.table("recommendation.ranking.caption",
        List.of(letter.number("rank"), letter.column("tenderer"), letter.number("quality"), letter.number("price"),
            letter.number(perPoint ? "pricePerPoint" : "priceScore"), letter.number("total")),
        ranked.stream().map(tender -> letter.row(Integer.toString(tender.rank()), tender.supplier(), tender.quality(),
            tender.price(), perPoint ? tender.pricePerPoint() : tender.priceScore(), tender.total())).toList());
  }
}
