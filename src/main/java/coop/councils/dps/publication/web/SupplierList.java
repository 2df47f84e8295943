package coop.councils.dps.publication.web;

import coop.councils.dps.admission.domain.AdmittedRow;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Messages;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The public list of suppliers as CSV (RFC 4180), a row for each lot that a supplier is admitted to. */
final class SupplierList {

  /** What a spreadsheet would take for a formula. */
  private static final String BEGINS_FORMULA = "=+-@\t\r";

  private SupplierList() {}

  /** Begins with a byte order mark, without which spreadsheets take it for another encoding. */
  static String csv(List<AdmittedRow> rows, Messages messages) throws IOException {
    StringWriter text = new StringWriter();
    text.write('\uFEFF');
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      write(csv, rows, messages);
    }
    return text.toString();
  }

  private static void write(CsvWriter csv, List<AdmittedRow> rows, Messages messages) {
    csv.writeRecord("Supplier", "Lot", "Admitted on", "Kind of organisation", "Small or medium-sized",
        "Voluntary, community or social enterprise", "Website");
    for (AdmittedRow row : rows) {
      csv.writeRecord(plain(row.name()), String.valueOf(row.lotNumber()), London.dateOf(row.admittedAt()).toString(),
          messages.text("organisation.type." + row.type()), messages.text(row.sme() ? "yes" : "no"),
          messages.text(row.vcse() ? "yes" : "no"), plain(row.website() == null ? "" : row.website()));
    }
  }

  /** A day as an address names it, such as 2026-11-26; null where it names none. */
  static LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }

  /** No text of a supplier is run as a formula on the desk of whoever opens the list. */
  private static String plain(String text) {
    return !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
