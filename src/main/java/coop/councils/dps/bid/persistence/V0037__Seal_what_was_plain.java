package coop.councils.dps.bid.persistence;

import coop.councils.dps.bid.domain.SealedFor;
import coop.councils.dps.shared.Envelope;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.persistence.ConcealedConverter;
import jakarta.enterprise.context.Dependent;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Seals tenders and working papers of before there was a key; the database alone could not, since it has none. */
@Dependent
public class V0037__Seal_what_was_plain extends BaseJavaMigration {

  private final Envelope envelope;

  public V0037__Seal_what_was_plain() {
    this(Envelope.configured());
  }

  V0037__Seal_what_was_plain(Envelope envelope) {
    this.envelope = envelope;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Connection connection = context.getConnection();
    sealSubmissions(connection);
    sealAnswers(connection);
    sealPrices(connection);
  }

  private void sealSubmissions(Connection connection) throws SQLException {
    try (Statement select = connection.createStatement();
        ResultSet rows = select.executeQuery("SELECT s.id, c.reference, b.reference, s.reference, s.sealed_content"
            + " FROM bid_submission s JOIN bid b ON b.id = s.bid_id"
            + " JOIN mini_competition c ON c.id = b.competition_id");
        PreparedStatement update = connection.prepareStatement(
            "UPDATE bid_submission SET sealed_content = ? WHERE id = ?")) {
      while (rows.next()) {
        SealedFor place = new SealedFor(new Reference(rows.getString(2)), new Reference(rows.getString(3)),
            new Reference(rows.getString(4)));
        update.setBytes(1, envelope.seal(rows.getBytes(5), place.toString()));
        update.setLong(2, rows.getLong(1));
        update.executeUpdate();
      }
    }
  }

  private void sealAnswers(Connection connection) throws SQLException {
    try (Statement select = connection.createStatement();
        ResultSet rows = select.executeQuery("SELECT id, text FROM bid_answer");
        PreparedStatement update = connection.prepareStatement("UPDATE bid_answer SET sealed_text = ? WHERE id = ?")) {
      while (rows.next()) {
        update.setBytes(1, concealed(rows.getString(2)));
        update.setLong(2, rows.getLong(1));
        update.executeUpdate();
      }
    }
  }

  private void sealPrices(Connection connection) throws SQLException {
    try (Statement select = connection.createStatement();
        ResultSet rows = select.executeQuery("SELECT id, price FROM bid WHERE price IS NOT NULL");
        PreparedStatement insert = connection.prepareStatement("INSERT INTO bid_price_line (bid_id, position,"
            + " sealed_what, sealed_unit, sealed_quantity, sealed_rate, version) VALUES (?, 1, ?, ?, ?, ?, 1)")) {
      while (rows.next()) {
        insert.setLong(1, rows.getLong(1));
        insert.setBytes(2, concealed("Everything that is asked for"));
        insert.setBytes(3, concealed("whole term"));
        insert.setBytes(4, concealed("1"));
        insert.setBytes(5, concealed(rows.getBigDecimal(2).toPlainString()));
        insert.executeUpdate();
      }
    }
  }

  private byte[] concealed(String text) {
    return envelope.seal(text.getBytes(StandardCharsets.UTF_8), ConcealedConverter.PLACE);
  }
}
