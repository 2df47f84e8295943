package coop.councils.dps.register.sheet;

import coop.councils.dps.register.domain.Findings;
import coop.councils.dps.register.domain.RegisterSheet;
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

  private final List<RegisterSheet.Line> lines = new ArrayList<>();
  private final Findings findings = new Findings();

  private Xlsx() {}

  static RegisterSheet read(byte[] content) throws IOException {
    List<CellRange> merged = new WorkbookParts(content).mergedCellsOfFirstSheet();
    Xlsx reader = new Xlsx();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content),
        new ReadingOptions(true, true)); Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      for (Row row : (Iterable<Row>) rows::iterator) {
        reader.add(row);
      }
    } catch (RuntimeException e) {
      // The library tells of damage in many ways.
      throw new UnreadableSheetException("register.file.broken");
    }
    merged.forEach(range -> reader.findings.row(range.row()).wrong(reader.head(range.column()), "register.cell.merged",
        range.text()));
    return new RegisterSheet(reader.lines, reader.findings.errors());
  }

  private void add(Row row) throws UnreadableSheetException {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
      Cell cell = row.getCell(i);
      cells.add(cell == null ? "" : text(cell, row.getRowNum()));
    }
    SheetReader.addUnlessBlank(lines, new RegisterSheet.Line(row.getRowNum(), cells));
  }

  private String text(Cell cell, int row) {
    if (cell.getType() == CellType.FORMULA) {
      findings.row(row).wrong(head(cell.getColumnIndex()), "register.cell.formula", cell.getAddress().toString());
    } else if (cell.getType() == CellType.ERROR) {
      findings.row(row).wrong(head(cell.getColumnIndex()), "register.cell.error", cell.getAddress().toString());
    }
    return CellText.of(cell);
  }

  /** The head above a cell, or the letters of its column while there is none. */
  private String head(int column) {
    boolean named = !lines.isEmpty() && column < lines.get(0).cells().size()
        && !lines.get(0).cells().get(column).isBlank();
    return named ? lines.get(0).cells().get(column).strip() : CellRange.letters(column);
  }
}
