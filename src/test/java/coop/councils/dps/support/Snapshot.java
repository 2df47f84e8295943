package coop.councils.dps.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rows of some tables at one moment, to be put back into emptied tables: quicker than playing the story again. */
final class Snapshot {

  private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();
  private final Map<String, String> columns = new LinkedHashMap<>();

  static Snapshot of(List<String> tables) throws SQLException {
    Snapshot snapshot = new Snapshot();
    try (Connection connection = Database.connect(); Statement statement = connection.createStatement()) {
      for (String table : tables) {
        // A column that the database computes takes no value.
        String columns = String.join(", ", Database.column("SELECT column_name FROM information_schema.columns WHERE"
            + " table_schema = DATABASE() AND table_name = '" + table + "' AND is_generated = 'NEVER'"));
        snapshot.columns.put(table, columns);
        snapshot.rows.put(table, read(statement, "SELECT " + columns + " FROM " + table));
      }
    }
    return snapshot;
  }

  private static List<Object[]> read(Statement statement, String query) throws SQLException {
    List<Object[]> all = new ArrayList<>();
    try (ResultSet found = statement.executeQuery(query)) {
      int columns = found.getMetaData().getColumnCount();
      while (found.next()) {
        Object[] row = new Object[columns];
        for (int i = 0; i < columns; i++) {
          row[i] = found.getObject(i + 1);
        }
        all.add(row);
      }
    }
    return all;
  }

  void putBack() throws SQLException {
    try (Connection connection = Database.connect(); Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("SET foreign_key_checks = 0");
      for (Map.Entry<String, List<Object[]>> table : rows.entrySet()) {
        if (!table.getValue().isEmpty()) {
          insert(connection, table.getKey(), table.getValue());
        }
      }
      connection.commit();
    }
  }

  private void insert(Connection connection, String table, List<Object[]> rows) throws SQLException {
    String marks = String.join(", ", Collections.nCopies(rows.get(0).length, "?"));
    try (PreparedStatement insert = connection.prepareStatement(
        "REPLACE INTO " + table + " (" + columns.get(table) + ") VALUES (" + marks + ")")) {
      for (Object[] row : rows) {
        for (int i = 0; i < row.length; i++) {
          insert.setObject(i + 1, row[i]);
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
