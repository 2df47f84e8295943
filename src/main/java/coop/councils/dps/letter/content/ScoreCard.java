package coop.councils.dps.letter.content;

import java.math.BigDecimal;
import java.util.List;

/**
 * The scores of one tender by criterion, beside the winner's where the letter goes to somebody else.
 *
 * @param lines the criteria in the order in which they were published, the price among them
 * @param total points out of 100
 * @param winnersTotal null in the letter to the winner
 * @param rank counted from 1
 * @param of how many tenders were ranked
 * @param price how the price counted: the last part of the key of its words; null where only
 *     points were recorded
 * @param perPoint prices for a point of quality; null where they decided nothing
 */
public record ScoreCard(List<Line> lines, BigDecimal total, BigDecimal winnersTotal, int rank, int of,
    String price, PerPoint perPoint) {

  /**
   * One criterion.
   *
   * @param criterion its title; null for the price, which is named in the words of the letter
   * @param weight percent of the whole
   * @param mark the evaluators' mark; null for the price and where only points were recorded
   * @param score points, at most the weight
   * @param winnersMark null as {@code mark}, and in the letter to the winner
   * @param winnersScore null in the letter to the winner
   */
  public record Line(String criterion, BigDecimal weight, BigDecimal mark, BigDecimal score, BigDecimal winnersMark,
      BigDecimal winnersScore) {}

  /**
   * Pounds for a point of quality.
   *
   * @param own null for a tender without any point
   * @param winners null in the letter to the winner
   */
  public record PerPoint(BigDecimal own, BigDecimal winners) {}

  /** The line of the price. */
  public static Line price(BigDecimal weight, BigDecimal score, BigDecimal winnersScore) {
    return new Line(null, weight, null, score, null, winnersScore);
  }

  public ScoreCard {
    lines = List.copyOf(lines);
  }

  boolean compared() {
    return winnersTotal != null;
  }

  boolean marked() {
    return lines.stream().anyMatch(line -> line.mark() != null);
  }
}
