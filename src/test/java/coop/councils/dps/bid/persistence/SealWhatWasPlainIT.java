package coop.councils.dps.bid.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import coop.councils.dps.shared.Envelope;
import coop.councils.dps.shared.SealingKey;
import coop.councils.dps.shared.persistence.ConcealedConverter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;

/** A database of before there was a key, brought up to date. */
@ArquillianTest
@RunAsClient
@DisplayName("A database with plain tenders")
class SealWhatWasPlainIT {

  private static final Envelope ENVELOPE =
      new Envelope(SealingKey.parse(Base64.getEncoder().encodeToString(new byte[32])));
  private static final String CONTENT = "{\"answers\":{\"1\":\"Walnut\"},\"price\":45000.00,\"files\":[]}";

  private MariaDbDataSource old;

  @BeforeEach
  void create() throws SQLException {
    String url = System.getProperty("DB_URL");
    try (Connection connection = connect(new MariaDbDataSource(url)); Statement sql = connection.createStatement()) {
      sql.execute("CREATE OR REPLACE DATABASE plain_tenders");
    }
    old = new MariaDbDataSource(url.replaceFirst("/[^/?]+(\\?|$)", "/plain_tenders$1"));
    old.setUser(System.getProperty("DB_USER"));
    old.setPassword(System.getProperty("DB_PASSWORD"));
  }

  @AfterEach
  void drop() throws SQLException {
    try (Connection connection = connect(old); Statement sql = connection.createStatement()) {
      sql.execute("DROP DATABASE plain_tenders");
    }
  }

  private static Connection connect(MariaDbDataSource source) throws SQLException {
    return source.getConnection(System.getProperty("DB_USER"), System.getProperty("DB_PASSWORD"));
  }

  private FluentConfiguration flyway() {
    return Flyway.configure().dataSource(old).locations("filesystem:src/main/resources/db/migration");
  }

  @Test
  @DisplayName("has them sealed for their places, and nothing of them in plain, once it is up to date (R29)")
  void sealed() throws SQLException {
    flyway().target("44").load().migrate();
    try (Connection connection = connect(old); Statement sql = connection.createStatement()) {
      sql.execute("SET foreign_key_checks = 0");
      sql.execute("INSERT INTO mini_competition (id, reference, member_id, lot_number, status, title, created_by,"
          + " created_at, version) VALUES (1, 'MC-1', 1, 1, 'PUBLISHED', 'Old', 1, UTC_TIMESTAMP(6), 1)");
      sql.execute("INSERT INTO bid VALUES (1, 'TEN-1', 1, 1, 'SUBMITTED', 45000, UTC_TIMESTAMP(6), 1)");
      sql.execute("INSERT INTO bid_answer VALUES (1, 1, 'Walnut')");
      sql.execute("INSERT INTO bid_submission VALUES (1, 'REC-1', 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'Rosa', '"
          + CONTENT + "', SHA2('" + CONTENT + "', 256), NULL, NULL, 1)");

      flyway().javaMigrations(new V0046__Seal_what_was_plain(ENVELOPE)).load().migrate();

      assertEquals(CONTENT, opened(sql, "sealed_content FROM bid_submission", "MC-1 TEN-1 REC-1"));
      assertEquals("Walnut", opened(sql, "sealed_text FROM bid_answer", ConcealedConverter.PLACE));
      assertEquals("45000.00", opened(sql, "sealed_rate FROM bid_price_line", ConcealedConverter.PLACE));
      assertFalse(new String(bytes(sql, "sealed_content FROM bid_submission"), StandardCharsets.ISO_8859_1)
          .contains("Walnut"));
    }
  }

  private static String opened(Statement sql, String column, String place) throws SQLException {
    return new String(ENVELOPE.open(bytes(sql, column), place), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Statement sql, String column) throws SQLException {
    try (ResultSet rows = sql.executeQuery("SELECT " + column)) {
      rows.next();
      return rows.getBytes(1);
    }
  }
}
