package coop.councils.dps.sheet.file;

import coop.councils.dps.shared.FieldError;
import coop.councils.dps.shared.InvalidInputException;
import coop.councils.dps.sheet.domain.Sheet;
import java.io.IOException;
import java.util.List;

/**
 * Reads a spreadsheet or a CSV file into the cells of its first sheet.
 *
 * <p>Refuses what cannot be read at all, each with its sentence: a workbook that is broken, protected by a password or
 * unpacks to more than 100 MB, a CSV file that is not UTF-8 or not well-formed, no row below the heads, and more of
 * them than the caller allows.
 */
public final class SheetReader {

  private SheetReader() {}

  /**
   * @param field name of the field on the page, for the errors
   * @param mostRows that may stand below the heads
   */
  public static Sheet read(String field, String fileName, byte[] content, int mostRows) {
    try {
      SheetLines lines = new SheetLines(mostRows);
      Sheet sheet = isZip(content) ? Xlsx.read(content, lines) : Csv.read(content, lines);
      if (sheet.lines().size() < 2) {
        throw new UnreadableSheetException("sheet.file.noRows");
      }
      return sheet;
    } catch (UnreadableSheetException e) {
      throw new InvalidInputException(List.of(new FieldError(field, e.messageKey(), fileName, mostRows)));
    } catch (IOException e) {
      throw new InvalidInputException(List.of(new FieldError(field, "sheet.file.broken", fileName)));
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
}
