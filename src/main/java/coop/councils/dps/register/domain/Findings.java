package coop.councils.dps.register.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that is wrong with a sheet, found in one go. */
public final class Findings {

  private final List<RegisterError> errors = new ArrayList<>();

  /** What is found from here on is wrong in one row. */
  public record OfRow(Findings findings, int row) {

    /** Answers null for use in an expression. */
    public <T> T wrong(String column, String messageKey, Object... arguments) {
      findings.errors.add(new RegisterError(row, column, messageKey, List.of(arguments)));
      return null;
    }
  }

  public OfRow row(int number) {
    return new OfRow(this, number);
  }

  void addAll(List<RegisterError> others) {
    errors.addAll(others);
  }

  int count() {
    return errors.size();
  }

  /** In the order of the rows, and in each by the order of the template's columns. */
  public List<RegisterError> errors() {
    List<String> heads = RegisterColumn.allHeads();
    return errors.stream().sorted(Comparator.comparingInt(RegisterError::row)
        .thenComparingInt(error -> heads.indexOf(error.column()))).toList();
  }
}
