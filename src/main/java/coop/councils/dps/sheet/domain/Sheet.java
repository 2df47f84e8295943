package coop.councils.dps.sheet.domain;

import java.util.List;

/**
 * A sheet as it was read, cell by cell as text, nothing judged yet. Blank lines are left out.
 *
 * @param errors cells that cannot be read as they stand, such as formulas
 */
public record Sheet(List<Line> lines, List<CellError> errors) {

  /** @param number of the row as the sheet shows it */
  public record Line(int number, List<String> cells) {

    public boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }
}
