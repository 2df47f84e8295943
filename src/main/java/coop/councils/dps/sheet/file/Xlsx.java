package coop.councils.dps.sheet.file;

import coop.councils.dps.sheet.domain.Findings;
import coop.councils.dps.sheet.domain.Sheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an Excel workbook. Formulas, merged cells and error values are found wrong, cell by cell. */
final class Xlsx {

  private static final int MOST_COLUMNS = 200;

  private final SheetLines lines;
  private final Findings findings = new Findings();

  private Xlsx(SheetLines lines) {
    this.lines = lines;
  }

  static Sheet read(byte[] content, SheetLines lines) throws IOException {
    List<CellRange> merged = new WorkbookParts(content).mergedCellsOfFirstSheet();
    Xlsx reader = new Xlsx(lines);
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content),
        new ReadingOptions(true, true)); Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      for (Row row : (Iterable<Row>) rows::iterator) {
        reader.add(row);
      }
    } catch (RuntimeException e) {
      // The library tells of damage in many ways.
      throw new UnreadableSheetException("sheet.file.broken");
    }
    merged.forEach(range -> reader.findings.row(range.row()).wrong(reader.head(range.column()), "sheet.cell.merged",
        range.text()));
    return new Sheet(lines.all(), reader.findings.errors());
  }

  private void add(Row row) throws UnreadableSheetException {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
      Cell cell = row.getCell(i);
      cells.add(cell == null ? "" : text(cell, row.getRowNum()));
    }
    lines.add(new Sheet.Line(row.getRowNum(), cells));
  }

  private String text(Cell cell, int row) {
    if (cell.getType() == CellType.FORMULA) {
      findings.row(row).wrong(head(cell.getColumnIndex()), "sheet.cell.formula", cell.getAddress().toString());
    } else if (cell.getType() == CellType.ERROR) {
      findings.row(row).wrong(head(cell.getColumnIndex()), "sheet.cell.error", cell.getAddress().toString());
    }
    return CellText.of(cell);
  }

  /** The head above a cell, or the letters of its column while there is none. */
  private String head(int column) {
    List<String> heads = lines.all().isEmpty() ? List.of() : lines.all().get(0).cells();
    return column < heads.size() && !heads.get(column).isBlank() ? heads.get(column).strip()
        : CellRange.letters(column);
  }
}
