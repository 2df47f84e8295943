package coop.councils.dps.sheet.domain;

import java.util.Map;

/** A row below the heads, its cells by the head above each. */
public record SheetRow(int number, Map<String, String> cells) {

  /** Without surrounding blanks; empty for a blank cell and for a column that the sheet leaves out. */
  public String cell(String head) {
    return cells.getOrDefault(head, "");
  }

  public String cell(SheetColumn column) {
    return cell(column.head());
  }
}
