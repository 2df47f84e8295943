package coop.councils.dps.support;

import java.sql.SQLException;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** {@code @ExtendWith(EmptyDatabase.class)}: every test starts with nothing but the reference data. */
public final class EmptyDatabase implements BeforeEachCallback {

  @Override
  public void beforeEach(ExtensionContext context) throws SQLException {
    Database.empty();
  }

  /** The invitation that the platform gives the first administrator when it starts; it lives on the link mailed to it. */
  public static void addAdministrator(String email) throws SQLException {
    Database.execute("INSERT INTO account (reference, email, name, post, active, created_at, version)"
        + " VALUES ('ACC-0000-0000-0001', '" + email + "', 'Administrator', 'DPS administrator', TRUE,"
        + " UTC_TIMESTAMP(6), 1)");
    Database.execute("INSERT INTO role_grant (account_id, role, granted_at, version)"
        + " SELECT id, 'ADMINISTRATOR', UTC_TIMESTAMP(6), 1 FROM account");
  }
}
