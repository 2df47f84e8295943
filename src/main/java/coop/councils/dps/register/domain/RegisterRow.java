package coop.councils.dps.register.domain;

import java.util.Map;

/** A row below the heads: one tender, and on the first row of a reference its award. */
record RegisterRow(int number, Map<String, String> cells) {

  /** Without surrounding blanks; empty for a blank cell and for a column that the sheet leaves out. */
  String cell(String head) {
    return cells.getOrDefault(head, "");
  }

  String cell(RegisterColumn column) {
    return cell(column.head());
  }
}
