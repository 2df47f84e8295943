package coop.councils.dps.bench;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Adds {@value #TENDERERS} invented suppliers with one person each to the demonstration's competition that takes
 * tenders, and looks at what became of their tenders.
 */
final class ManyTenderers {

  static final int TENDERERS = 500;
  private static final int ROUNDS = 1_024;
  private static final String COMPETITION = "(SELECT id FROM mini_competition WHERE title LIKE 'Training Residents%')";

  private final Connection connection;

  ManyTenderers(Connection connection) {
    this.connection = connection;
  }

  static String email(int number) {
    return "tenderer" + number + "@load.example";
  }

  /** Everybody has the same password, in few rounds: the load is to be tenders, not sign-ins. */
  void add(String password) throws SQLException, GeneralSecurityException {
    String hash = hash(password);
    for (int i = 0; i < TENDERERS; i++) {
      String number = String.format("%04d", i);
      update("INSERT INTO supplier (reference, name, type, identifier_scheme, address_lines, postcode, sme, vcse,"
          + " created_at, version) VALUES ('SUP-8000-0000-" + number + "', 'Load Cooperative " + i
          + "', 'COOPERATIVE', 'NONE', '1 Example Street', 'ZZ1 1AA', 1, 1, UTC_TIMESTAMP(6), 1)");
      update("INSERT INTO account (reference, email, name, post, password_hash, verified_at, active, created_at,"
          + " version) SELECT 'ACC-8000-0000-" + number + "', '" + email(i) + "', 'Load Person " + i
          + "', 'Director', '" + hash + "', verified_at, 1, created_at, 1 FROM account"
          + " WHERE email = 'jo.sample@sample-facilitation.example'");
      update("INSERT INTO role_grant (account_id, role, organisation_id, granted_at, version) SELECT a.id,"
          + " 'SUPPLIER_ADMINISTRATOR', s.id, UTC_TIMESTAMP(6), 1 FROM account a, supplier s WHERE a.email = '"
          + email(i) + "' AND s.reference = 'SUP-8000-0000-" + number + "'");
      update("INSERT INTO invitation (competition_id, supplier_id, supplier_reference, supplier_name, sent_at) SELECT "
          + COMPETITION + ", id, reference, name, UTC_TIMESTAMP(6) FROM supplier WHERE reference = 'SUP-8000-0000-"
          + number + "'");
    }
  }

  /** As the platform stores one: algorithm, rounds, salt and key. */
  private static String hash(String password) throws GeneralSecurityException {
    byte[] salt = new byte[16];
    byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
        .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ROUNDS, 256)).getEncoded();
    Base64.Encoder text = Base64.getEncoder();
    return "PBKDF2WithHmacSHA512:" + ROUNDS + ":" + text.encodeToString(salt) + ":" + text.encodeToString(key);
  }

  String competition() throws SQLException {
    return text("SELECT reference FROM mini_competition WHERE title LIKE 'Training Residents%'");
  }

  /** The papers stay; nothing is submitted any more. */
  void takeBackAll() throws SQLException {
    update("DELETE s FROM bid_submission s JOIN bid b ON b.id = s.bid_id WHERE b.competition_id = " + COMPETITION);
    update("UPDATE bid SET status = 'DRAFT' WHERE competition_id = " + COMPETITION);
  }

  /** @return the moment by the database's clock, in milliseconds since 1970 */
  long setDeadline(int seconds) throws SQLException {
    update("UPDATE bid_gate SET deadline_utc = SYSDATE(6) + INTERVAL " + seconds + " SECOND WHERE competition_id = "
        + COMPETITION);
    return Long.parseLong(text("SELECT CAST(1000 * UNIX_TIMESTAMP(CONVERT_TZ(deadline_utc, '+00:00',"
        + " @@session.time_zone)) AS SIGNED) FROM bid_gate WHERE competition_id = " + COMPETITION));
  }

  long now() throws SQLException {
    return Long.parseLong(text("SELECT CAST(1000 * UNIX_TIMESTAMP(SYSDATE(6)) AS SIGNED)"));
  }

  long submitted() throws SQLException {
    return Long.parseLong(text("SELECT COUNT(*) FROM bid_submission s JOIN bid b ON b.id = s.bid_id WHERE"
        + " b.competition_id = " + COMPETITION));
  }

  long submittedLate() throws SQLException {
    return Long.parseLong(text("SELECT COUNT(*) FROM bid_submission s JOIN bid b ON b.id = s.bid_id JOIN bid_gate g ON"
        + " g.competition_id = b.competition_id WHERE b.competition_id = " + COMPETITION
        + " AND s.received_at > g.deadline_utc"));
  }

  /** How many tenders hold a file of that size and fingerprint, all of whose bytes are there. */
  long wholeFiles(int size, String sha256) throws SQLException {
    return Long.parseLong(text("SELECT COUNT(*) FROM bid_file f JOIN document d ON d.id = f.document_id WHERE d.size = "
        + size + " AND d.sha256 = '" + sha256 + "' AND (SELECT COUNT(*) FROM document_part p WHERE p.document_id = d.id)"
        + " = d.size DIV 524288"));
  }

  private void update(String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.executeUpdate();
    }
  }

  private String text(String sql) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
