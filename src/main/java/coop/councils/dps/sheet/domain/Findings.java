package coop.councils.dps.sheet.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that is wrong with a sheet, found in one go. */
public final class Findings {

  private final List<CellError> errors = new ArrayList<>();

  /** What is found from here on is wrong in one row. */
  public record OfRow(Findings findings, int row) {

    /** Answers null for use in an expression. */
    public <T> T wrong(String column, String messageKey, Object... arguments) {
      findings.errors.add(new CellError(row, column, messageKey, List.of(arguments)));
      return null;
    }
  }

  public OfRow row(int number) {
    return new OfRow(this, number);
  }

  public void addAll(List<CellError> others) {
    errors.addAll(others);
  }

  public int count() {
    return errors.size();
  }

  /** In the order in which they were found. */
  public List<CellError> errors() {
    return List.copyOf(errors);
  }

  /**
   * In the order of the rows, and in each by the order of the columns.
   *
   * @param heads of the template's columns
   */
  public List<CellError> inOrder(List<String> heads) {
    return errors.stream().sorted(Comparator.comparingInt(CellError::row)
        .thenComparingInt(error -> heads.indexOf(error.column()))).toList();
  }
}
