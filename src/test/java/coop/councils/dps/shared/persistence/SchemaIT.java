package coop.councils.dps.shared.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The database as the migrations and the launcher leave it. */
@ArquillianTest
@RunAsClient
class SchemaIT {

  @Test
  void every_migration_is_applied() throws SQLException, IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
      List<String> versions = files.map(file -> file.getFileName().toString())
          .filter(name -> name.matches("V\\d+__.*\\.(sql|java)")).map(name -> name.replaceAll("^V0*(\\d+)__.*", "$1"))
          .sorted().toList();
      assertEquals(versions, Database.column(
          "SELECT version FROM flyway_schema_history WHERE success = 1").stream().map(v -> v.replaceFirst("^0+", ""))
          .sorted().toList());
    }
  }

  @Test
  @DisplayName("R29: the audit record refuses to be changed and to be shortened, also by hand")
  void the_audit_record_only_grows() throws SQLException {
    Demonstration.load();
    assertRefused("UPDATE audit_event SET actor_name = 'Somebody else' LIMIT 1");
    assertRefused("DELETE FROM audit_event LIMIT 1");
  }

  private static void assertRefused(String change) {
    SQLException refusal = assertThrows(SQLException.class, () -> Database.execute(change));
    assertTrue(refusal.getMessage().contains("append-only"), refusal::getMessage);
  }

  @Test
  @DisplayName("T08: times are kept to the microsecond and outlast 2038")
  void times_are_exact() throws SQLException {
    assertEquals(List.of(), Database.column("SELECT CONCAT(table_name, '.', column_name, ' ', column_type)"
        + " FROM information_schema.columns WHERE table_schema = DATABASE()"
        + " AND table_name <> 'flyway_schema_history' AND (data_type = 'timestamp'"
        + " OR data_type = 'datetime' AND datetime_precision <> 6)"));
  }

  @Test
  @DisplayName("T09, M09: the server runs with the settings that the deadline gate relies on")
  void the_server_is_strict() throws SQLException {
    assertSetting("innodb_snapshot_isolation", "ON");
    assertSetting("secure_timestamp", "YES");
    assertSetting("innodb_flush_log_at_trx_commit", "1");
    assertSetting("sync_binlog", "1");
    assertSetting("time_zone", "+00:00");
    assertSetting("character_set_server", "utf8mb4");
    assertTrue(setting("sql_mode").contains("STRICT_ALL_TABLES"));
    assertThrows(SQLException.class, () -> Database.execute("SET timestamp = 1"));
  }

  @Test
  void texts_of_any_script_are_kept() throws SQLException {
    assertEquals(List.of(), Database.column("SELECT CONCAT(table_name, '.', column_name, ' ',"
        + " character_set_name) FROM information_schema.columns WHERE table_schema = DATABASE()"
        + " AND character_set_name <> 'utf8mb4' AND character_set_name IS NOT NULL"));
  }

  private static void assertSetting(String name, String value) throws SQLException {
    assertEquals(value, setting(name), name);
  }

  private static String setting(String name) throws SQLException {
    return Database.column("SELECT variable_value FROM information_schema.global_variables WHERE variable_name = '"
        + name + "'").get(0);
  }
}
