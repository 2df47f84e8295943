package coop.councils.dps.bid.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import coop.councils.dps.shared.Envelope;
import coop.councils.dps.shared.SealingKey;
import coop.councils.dps.shared.persistence.ConcealedConverter;
import coop.councils.dps.support.Database;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A database of before there was a key, brought up to date. */
@ArquillianTest
@RunAsClient
@DisplayName("A database with plain tenders")
class SealWhatWasPlainIT {

  private static final Envelope ENVELOPE =
      new Envelope(SealingKey.parse(Base64.getEncoder().encodeToString(new byte[32])));
  private static final String CONTENT = "{\"answers\":{\"1\":\"Walnut\"},\"price\":45000.00,\"files\":[]}";

  /** Stands before the tables of the same names for this connection alone. */
  private static final List<String> OLD = List.of(
      "mini_competition (id BIGINT, reference VARCHAR(20))",
      "bid (id BIGINT, reference VARCHAR(20), competition_id BIGINT, price DECIMAL(12, 2))",
      "bid_answer (id BIGINT, text MEDIUMTEXT, sealed_text LONGBLOB)",
      "bid_submission (id BIGINT, reference VARCHAR(20), bid_id BIGINT, sealed_content LONGBLOB)",
      "bid_price_line (bid_id BIGINT, position INT, sealed_what BLOB, sealed_unit BLOB, sealed_quantity BLOB,"
          + " sealed_rate BLOB, version BIGINT)");

  @Test
  @DisplayName("has them sealed for their places, and nothing of them in plain, once it is up to date (R29)")
  void sealed() throws SQLException {
    try (Connection connection = Database.connect(); Statement sql = connection.createStatement()) {
      for (String table : OLD) {
        sql.execute("CREATE TEMPORARY TABLE " + table);
      }
      sql.execute("INSERT INTO mini_competition VALUES (1, 'MC-0000-0000-0001')");
      sql.execute("INSERT INTO bid VALUES (1, 'TEN-0000-0000-0001', 1, 45000)");
      sql.execute("INSERT INTO bid_answer VALUES (1, 'Walnut', NULL)");
      sql.execute("INSERT INTO bid_submission VALUES (1, 'REC-0000-0000-0001', 1, '" + CONTENT + "')");

      new V0037__Seal_what_was_plain(ENVELOPE).migrate(new Context() {
        @Override
        public Configuration getConfiguration() {
          return null;
        }

        @Override
        public Connection getConnection() {
          return connection;
        }
      });

      assertEquals(CONTENT, opened(sql, "sealed_content FROM bid_submission",
          "MC-0000-0000-0001 TEN-0000-0000-0001 REC-0000-0000-0001"));
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
