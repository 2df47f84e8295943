package coop.councils.dps.register.domain;

import coop.councils.dps.sheet.domain.CellReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** R25: the criteria of an award, each with its weight, which total exactly 100. */
final class CriteriaReader {

  private static final BigDecimal HUNDRED = new BigDecimal("100.00");

  private CriteriaReader() {}

  /** What is wrong is found at the cell; a wrong total at the first weight. */
  static List<HistoricCriterion> read(CellReader cells) {
    List<HistoricCriterion> criteria = new ArrayList<>();
    boolean whole = true;
    for (RegisterColumn.OfCriterion group : RegisterColumn.criteria()) {
      if (!cells.typed(group.title()).isEmpty() || !cells.typed(group.weight()).isEmpty()) {
        String title = title(cells, group);
        BigDecimal weight = weight(cells, group);
        whole = whole && title != null && weight != null;
        criteria.add(new HistoricCriterion(group.number(), title, weight));
      }
    }
    if (criteria.isEmpty()) {
      cells.wrong("Criterion 1", "sheet.cell.required");
    } else if (whole) {
      BigDecimal total = criteria.stream().map(HistoricCriterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
      if (total.compareTo(HUNDRED) != 0) {
        cells.wrong("Weight 1", "register.weights.total", total.stripTrailingZeros().toPlainString());
      }
    }
    return criteria;
  }

  private static String title(CellReader cells, RegisterColumn.OfCriterion group) {
    return cells.typed(group.title()).isEmpty() ? cells.wrong(group.title(), "register.criterion.noTitle")
        : cells.optional(group.title(), 160);
  }

  private static BigDecimal weight(CellReader cells, RegisterColumn.OfCriterion group) {
    if (cells.typed(group.weight()).isEmpty()) {
      return cells.wrong(group.weight(), "register.criterion.noWeight");
    }
    BigDecimal weight = cells.points(group.weight());
    return weight != null && weight.signum() == 0 ? cells.wrong(group.weight(), "register.criterion.noWeight")
        : weight;
  }
}
