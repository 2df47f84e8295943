package coop.councils.dps.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;

/**
 * Fills a database with invented suppliers and their applications: {@value #SUPPLIERS} suppliers, four applications
 * each, ten answers to each. Every tenth supplier's last application waits for Oldham; half of the suppliers are
 * admitted. Always the same ones.
 */
final class ManySuppliers {

  static final int SUPPLIERS = 5_000;
  private static final int APPLICATIONS_EACH = 4;
  private static final int BATCH = 1_000;
  private static final String[] FIRST = {"Amber", "Birch", "Calder", "Dane", "Elm", "Fern", "Grove", "Hollin", "Ivy", "Juniper"};
  private static final String[] SECOND = {"Works", "Commons", "Learning", "Care", "Energy", "Policy", "Housing", "Food"};
  private static final String[] CODES = {"1.1a", "1.1c", "1.2a", "2.1a-i", "3.1a", "4.1a", "5.1", "6.1", "7.1a", "L1.1"};
  private static final String[] ANSWERS = {"An example organisation", "third", "single", "no", "no", "no", "statement",
      "We worked with three councils. ".repeat(20), "have", "We tested a policy in two wards. ".repeat(40)};

  private final Connection connection;
  private final Random random = new Random(42);

  ManySuppliers(Connection connection) {
    this.connection = connection;
  }

  void fill() throws SQLException {
    connection.setAutoCommit(false);
    long supplier = next("supplier");
    long application = next("application");
    suppliers(supplier);
    applications(supplier, application);
    answers(application);
    decisions(supplier, application);
    connection.commit();
    try (Statement statement = connection.createStatement()) {
      statement.execute("ANALYZE TABLE supplier, application, answer, lot_request, admission");
    }
  }

  private long next(String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        var row = statement.executeQuery("SELECT COALESCE(MAX(id), 0) + 1 FROM " + table)) {
      row.next();
      return row.getLong(1);
    }
  }

  private void suppliers(long first) throws SQLException {
    insert("INSERT INTO supplier (id, reference, name, type, identifier_scheme, address_lines, postcode, sme, vcse,"
        + " created_at, version) VALUES (?, ?, ?, 'COOPERATIVE', 'NONE', '1 Example Street', 'ZZ1 1AA', 1, 1,"
        + " '2021-01-04 10:00:00', 1)", SUPPLIERS, (row, i) -> {
          row.setLong(1, first + i);
          row.setString(2, reference("SUP", i));
          row.setString(3, FIRST[i % FIRST.length] + " " + SECOND[i / 7 % SECOND.length] + " Cooperative " + i);
        });
  }

  private void applications(long supplier, long first) throws SQLException {
    insert("INSERT INTO application (id, reference, supplier_id, questionnaire_id, started_at, submitted_at,"
        + " submitted_by, declared_post, decide_by, version) VALUES (?, ?, ?, 2, UTC_TIMESTAMP() - INTERVAL ? DAY,"
        + " UTC_TIMESTAMP() - INTERVAL ? DAY, 'Sam Example', 'Director', UTC_DATE() + INTERVAL ? DAY, 1)",
        SUPPLIERS * APPLICATIONS_EACH, (row, i) -> {
          int ago = isWaiting(i) ? random.nextInt(12) : 100 + random.nextInt(1_500);
          row.setLong(1, first + i);
          row.setString(2, reference("APP", i));
          row.setLong(3, supplier + i / APPLICATIONS_EACH);
          row.setInt(4, ago + 3);
          row.setInt(5, ago);
          row.setInt(6, 14 - ago);
        });
  }

  private void answers(long first) throws SQLException {
    insert("INSERT INTO answer (application_id, question_code, value, answered_at, version) VALUES"
        + " (?, ?, ?, '2025-01-06 09:00:00', 1)", SUPPLIERS * APPLICATIONS_EACH * CODES.length, (row, i) -> {
          row.setLong(1, first + i / CODES.length);
          row.setString(2, CODES[i % CODES.length]);
          row.setString(3, ANSWERS[i % CODES.length]);
        });
  }

  private void decisions(long supplier, long first) throws SQLException {
    insert("INSERT INTO lot_request (application_id, lot_number, status, version) VALUES (?, 1, ?, 1)",
        SUPPLIERS * APPLICATIONS_EACH, (row, i) -> {
          row.setLong(1, first + i);
          row.setString(2, isWaiting(i) ? "SUBMITTED" : i % APPLICATIONS_EACH == 0 ? "ADMITTED" : "REFUSED");
        });
    insert("INSERT INTO admission (supplier_id, lot_number, application_id, admitted_at, version) VALUES"
        + " (?, 1, ?, '2024-09-02 09:00:00', 1)", SUPPLIERS / 2, (row, i) -> {
          row.setLong(1, supplier + 2L * i);
          row.setLong(2, first + 2L * i * APPLICATIONS_EACH);
        });
  }

  private static boolean isWaiting(int application) {
    return application % (10 * APPLICATIONS_EACH) == APPLICATIONS_EACH - 1;
  }

  static String reference(String prefix, int number) {
    return String.format("%s-9000-%04d-%04d", prefix, number / 10_000, number % 10_000);
  }

  private interface Row {
    void set(PreparedStatement row, int number) throws SQLException;
  }

  private void insert(String sql, int rows, Row row) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < rows; i++) {
        row.set(statement, i);
        statement.addBatch();
        if (i % BATCH == BATCH - 1) {
          statement.executeBatch();
        }
      }
      statement.executeBatch();
    }
  }
}
