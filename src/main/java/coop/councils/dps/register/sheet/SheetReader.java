package coop.councils.dps.register.sheet;

import coop.councils.dps.register.domain.RegisterSheet;
import coop.councils.dps.shared.FieldError;
import coop.councils.dps.shared.InvalidInputException;
import java.io.IOException;
import java.util.List;

/**
 * Reads a spreadsheet or a CSV file into the cells of its first sheet.
 *
 * <p>Refuses what cannot be read at all, each with its sentence: a workbook that is broken, protected by a password or
 * unpacks to more than 100 MB, a CSV file that is not UTF-8 or not well-formed, no row below the heads, and more than
 * {@value #MOST_ROWS} of them.
 */
public final class SheetReader {

  /** Tenders in one file. */
  public static final int MOST_ROWS = 2000;

  private SheetReader() {}

  /** @param field name of the field on the page, for the errors */
  public static RegisterSheet read(String field, String fileName, byte[] content) {
    try {
      RegisterSheet sheet = isZip(content) ? Xlsx.read(content) : Csv.read(content);
      if (sheet.lines().size() < 2) {
        throw new UnreadableSheetException("register.file.noRows");
      }
      return sheet;
    } catch (UnreadableSheetException e) {
      throw new InvalidInputException(List.of(new FieldError(field, e.messageKey(), fileName)));
    } catch (IOException e) {
      throw new InvalidInputException(List.of(new FieldError(field, "register.file.broken", fileName)));
    }
  }

  /** Old Excel files and workbooks protected by a password are of this kind. */
  public static boolean isCompoundFile(byte[] content) {
    return content.length > 4 && (content[0] & 0xff) == 0xd0 && (content[1] & 0xff) == 0xcf
        && (content[2] & 0xff) == 0x11 && (content[3] & 0xff) == 0xe0;
  }

  private static boolean isZip(byte[] content) {
    return content.length > 4 && content[0] == 'P' && content[1] == 'K';
  }

  /** The lines that say something, kept below the most rows plus the heads. */
  static void addUnlessBlank(List<RegisterSheet.Line> lines, RegisterSheet.Line line) throws UnreadableSheetException {
    if (!line.isBlank()) {
      lines.add(line);
    }
    if (lines.size() > MOST_ROWS + 1) {
      throw new UnreadableSheetException("register.file.tooManyRows");
    }
  }
}
