package coop.councils.dps.competition.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the best tender is found, beside the questions and their weights: all of it is in the invitation and stays as it
 * was published (R25, R34, R35).
 *
 * @param priceWeight percent of the whole; null while it is not chosen
 * @param priceModel null while it is not chosen
 * @param tieBreak null while it is not chosen
 * @param meanings what each mark means, from 0 to {@value #BEST_MARK}; empty while it is not written
 */
public record HowJudged(BigDecimal priceWeight, PriceModel priceModel, TieBreak tieBreak, List<String> meanings) {

  /** The best mark an answer can get; the worst is 0. */
  public static final int BEST_MARK = 5;

  public HowJudged {
    meanings = List.copyOf(meanings);
  }

  HowJudged weighing(BigDecimal weight) {
    return new HowJudged(weight, priceModel, tieBreak, meanings);
  }

  boolean isWhole() {
    return priceModel != null && priceWeight != null && priceModel.goesWith(priceWeight) && tieBreak != null
        && !meanings.isEmpty();
  }

  /** Whether every tender has to be at the budget. */
  public boolean isPriceFixed() {
    return priceModel == PriceModel.FIXED;
  }

  /** Each mark with what it means, from 0 on. */
  public List<String> marks() {
    return IntStream.range(0, meanings.size()).mapToObj(mark -> mark + ": " + meanings.get(mark)).toList();
  }

  /** The key of the words for how the price counts: {@code NONE} where it has no weight and decides nothing. */
  public String priceWords() {
    boolean counts = priceModel != null && (!priceModel.hasPoints() || priceWeight.signum() > 0);
    return counts ? priceModel.name() : "NONE";
  }
}
