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
}
