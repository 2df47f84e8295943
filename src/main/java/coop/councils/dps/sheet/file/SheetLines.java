package coop.councils.dps.sheet.file;

import coop.councils.dps.sheet.domain.Sheet;
import java.util.ArrayList;
import java.util.List;

/** The lines that say something, as many as may be below the heads. */
final class SheetLines {

  private final List<Sheet.Line> lines = new ArrayList<>();
  private final int most;

  SheetLines(int most) {
    this.most = most;
  }

  void add(Sheet.Line line) throws UnreadableSheetException {
    if (!line.isBlank()) {
      lines.add(line);
    }
    if (lines.size() > most + 1) {
      throw new UnreadableSheetException("sheet.file.tooManyRows");
    }
  }

  List<Sheet.Line> all() {
    return lines;
  }
}
