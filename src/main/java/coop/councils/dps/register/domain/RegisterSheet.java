package coop.councils.dps.register.domain;

import java.util.List;

/**
 * A sheet as it was read, cell by cell as text, nothing judged yet. Blank lines are left out.
 *
 * @param errors cells that cannot be read as they stand, such as formulas
 */
public record RegisterSheet(List<Line> lines, List<RegisterError> errors) {

  /** @param number of the row as the sheet shows it */
  public record Line(int number, List<String> cells) {

    public boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }
}
