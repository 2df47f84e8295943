package coop.councils.dps.register.domain;

import coop.councils.dps.shared.Input;
import coop.councils.dps.sheet.domain.CellReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One row as a tender: who, with which outcome and how many points for each criterion of its award. */
final class TenderReader {

  private static final String WINNER = "winner";
  private static final String UNSUCCESSFUL = "unsuccessful";

  private final CellReader cells;
  private final List<HistoricCriterion> criteria;
  private final LocalDate deadline;
  private final LocalDate today;

  TenderReader(CellReader cells, AwardFacts award, LocalDate today) {
    this.cells = cells;
    this.criteria = award.criteria();
    this.deadline = award.deadlineOn();
    this.today = today;
  }

  TenderFacts read() {
    boolean winner = cells.says(RegisterColumn.OUTCOME, WINNER);
    if (!winner && !cells.says(RegisterColumn.OUTCOME, UNSUCCESSFUL)) {
      cells.wrong(RegisterColumn.OUTCOME, "register.outcome.word");
    }
    if (winner && !cells.isBlank(RegisterColumn.ADVANTAGES)) {
      cells.wrong(RegisterColumn.ADVANTAGES, "register.advantages.ofWinner");
    }
    return new TenderFacts(cells.text(RegisterColumn.TENDERER, 160), address(),
        received(), winner, new HistoricTexts(
            cells.optional(RegisterColumn.REASONS, 10_000), cells.optional(RegisterColumn.ADVANTAGES, 10_000)),
        points());
  }

  /** A late tender was not to be judged, so one that was judged came by the deadline. */
  private LocalDate received() {
    LocalDate received = cells.optionalDate(RegisterColumn.RECEIVED);
    if (received != null && received.isAfter(today)) {
      return cells.wrong(RegisterColumn.RECEIVED, "register.date.future", received);
    }
    return received == null || deadline == null || !received.isAfter(deadline) ? received
        : cells.wrong(RegisterColumn.RECEIVED, "register.date.receivedLate", received, deadline);
  }

  private String address() {
    String typed = cells.optional(RegisterColumn.ADDRESS, 400);
    String lines = typed == null ? null : Arrays.stream(typed.split("[;\\n]")).map(String::strip)
        .filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    return lines == null || !Input.hasMoreLines(lines, 8) ? lines
        : cells.wrong(RegisterColumn.ADDRESS, "error.tooManyLines", "8");
  }

  /** Null where a score is wrong. */
  private List<BigDecimal> points() {
    List<BigDecimal> points = new ArrayList<>();
    for (RegisterColumn.OfCriterion group : RegisterColumn.criteria()) {
      HistoricCriterion criterion = criteria.stream().filter(one -> one.number() == group.number()).findFirst()
          .orElse(null);
      if (criterion != null) {
        points.add(score(group.score(), criterion.weight()));
      } else if (!cells.typed(group.score()).isEmpty()) {
        cells.wrong(group.score(), "register.score.noCriterion", String.valueOf(group.number()));
      }
    }
    return points;
  }

  private BigDecimal score(String head, BigDecimal weight) {
    BigDecimal score = cells.typed(head).isEmpty() ? cells.wrong(head, "sheet.cell.required") : cells.points(head);
    return score == null || weight == null || score.compareTo(weight) <= 0 ? score
        : cells.wrong(head, "register.score.aboveWeight", plain(score), plain(weight));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
