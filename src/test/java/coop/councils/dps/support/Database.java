package coop.councils.dps.support;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mariadb.jdbc.MariaDbDataSource;

/** The database of the platform under test, reached past the platform; works inside the container and outside. */
public final class Database {

  /** Tables that migrations fill, or that Flyway keeps. */
  private static final Set<String> KEPT = Set.of("flyway_schema_history", "dynamic_purchasing_system", "lot", "bank_holiday",
      "questionnaire", "question", "library_criterion", "competition_template", "template_criterion");

  private Database() {}

  public static Connection connect() throws SQLException {
    return new MariaDbDataSource(System.getProperty("DB_URL"))
        .getConnection(System.getProperty("DB_USER"), System.getProperty("DB_PASSWORD"));
  }

  /** Truncates, because what may only be added to may not be deleted; but only what holds rows, because it is slow. */
  public static void empty() throws SQLException {
    try (Connection connection = connect(); Statement statement = connection.createStatement()) {
      List<String> tables = tables(statement);
      if (tables.isEmpty()) {
        return;
      }
      List<String> filled = column(statement, tables.stream()
          .map(table -> "SELECT '" + table + "' FROM DUAL WHERE EXISTS (SELECT 1 FROM " + table + ")")
          .collect(Collectors.joining(" UNION ALL ")));
      statement.execute("SET foreign_key_checks = 0");
      for (String table : filled) {
        // The manager's letterhead came with a migration; those of members come with them.
        statement.execute(table.equals("house_style") ? "DELETE FROM house_style WHERE member_id IS NOT NULL"
            : "TRUNCATE TABLE " + table);
      }
      // Two versions of the questionnaire, eight criteria and two templates came with migrations.
      statement.execute("DELETE FROM question WHERE questionnaire_id > 2");
      statement.execute("DELETE FROM questionnaire WHERE id > 2");
      statement.execute("DELETE FROM template_criterion WHERE template_id > 2");
      statement.execute("DELETE FROM competition_template WHERE id > 2");
      statement.execute("DELETE FROM library_criterion WHERE id > 8");
    }
  }

  public static void execute(String change) throws SQLException {
    try (Connection connection = connect(); Statement statement = connection.createStatement()) {
      statement.execute(change);
    }
  }

  /** The first column of the rows a query gives, as text. */
  public static List<String> column(String query) throws SQLException {
    try (Connection connection = connect(); Statement statement = connection.createStatement()) {
      return column(statement, query);
    }
  }

  /** The tables that tests fill. */
  static List<String> tables() throws SQLException {
    try (Connection connection = connect(); Statement statement = connection.createStatement()) {
      return tables(statement);
    }
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>(column(statement, "SELECT table_name FROM information_schema.tables "
        + "WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'"));
    tables.removeAll(KEPT);
    return tables;
  }

  private static List<String> column(Statement statement, String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
