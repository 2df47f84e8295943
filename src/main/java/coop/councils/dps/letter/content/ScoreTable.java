package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Prints scores by criterion as a table: the tender's own, and the winner's beside them where they are compared. */
final class ScoreTable {

  private ScoreTable() {}

  static void write(LetterWriter letter, ScoreCard card) {
    letter.paragraph(card.marked() ? "scores.how" : "scores.points");
    if (card.marked()) {
      letter.paragraph("scores.price." + card.price());
    }
    if (card.lines().isEmpty()) {
      letter.missing("scores");
    }
    List<Table.Column> columns = new ArrayList<>(List.of(letter.column("criterion"), letter.number("weight")));
    if (card.marked()) {
      columns.add(letter.number(card.compared() ? "yourMark" : "mark"));
    }
    columns.add(letter.number(card.compared() ? "yourScore" : "score"));
    if (card.compared() && card.marked()) {
      columns.add(letter.number("winnersMark"));
    }
    if (card.compared()) {
      columns.add(letter.number("winnersScore"));
    }
    List<Table.Row> rows = new ArrayList<>();
    card.lines().forEach(line -> rows.add(letter.row(cells(card, name(letter, line), percent(line.weight()),
        line.mark(), line.score(), line.winnersMark(), line.winnersScore()))));
    rows.add(letter.total(cells(card, letter.words("scores.total"), "100%", null, card.total(), null,
        card.winnersTotal())));
    letter.table(card.compared() ? "scores.caption.both" : "scores.caption.own", columns, rows);
    letter.scores(card);
    if (card.perPoint() != null) {
      perPoint(letter, card.perPoint());
    }
  }

  private static void perPoint(LetterWriter letter, ScoreCard.PerPoint prices) {
    String own = prices.own() == null ? "–" : prices.own().toPlainString();
    if (prices.winners() == null) {
      letter.paragraph("scores.perPoint", own);
    } else {
      letter.paragraph("scores.perPoint.both", own, prices.winners().toPlainString());
    }
  }

  private static Object name(LetterWriter letter, ScoreCard.Line line) {
    return line.criterion() == null ? letter.words("scores.price") : new Typed(line.criterion());
  }

  private static Object[] cells(ScoreCard card, Object criterion, String weight, BigDecimal mark, BigDecimal score,
      BigDecimal winnersMark, BigDecimal winnersScore) {
    List<Object> cells = new ArrayList<>(List.of(criterion, weight));
    if (card.marked()) {
      cells.add(mark);
    }
    cells.add(score);
    if (card.compared() && card.marked()) {
      cells.add(winnersMark);
    }
    if (card.compared()) {
      cells.add(winnersScore);
    }
    return cells.toArray();
  }

  static String percent(BigDecimal weight) {
    return weight.stripTrailingZeros().toPlainString() + "%";
  }
}
