package coop.councils.dps.supplier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.councils.dps.shared.Reference;
import coop.councils.dps.supplier.application.ManageColleagues;
import coop.councils.dps.support.ActingAs;
import coop.councils.dps.support.Await;
import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ArquillianTest
@ExtendWith(Demonstration.class)
@DisplayName("Two administrators at the same moment")
class LastAdministratorIT {

  private static final String ROSA = Demonstration.EXAMPLE_COOPERATIVE;
  private static final String JO = Demonstration.JO_SAMPLE;
  private static final String EXAMPLE = "(SELECT id FROM supplier WHERE name = 'Example Cooperative Ltd')";

  @Inject
  private ManageColleagues colleagues;

  @Test
  @DisplayName("who both leave: one does, and one remains")
  void both_leave() throws Exception {
    assertOneRemains(() -> colleagues.leave(), () -> colleagues.leave());
  }

  @Test
  @DisplayName("who remove each other: one is removed, and one remains")
  void each_other() throws Exception {
    Reference rosa = new Reference(Demonstration.reference("account", "email = '" + ROSA + "'"));
    Reference jo = new Reference(Demonstration.reference("account", "email = '" + JO + "'"));
    assertOneRemains(() -> colleagues.remove(jo), () -> colleagues.remove(rosa));
  }

  /** Both have begun, and have read what there was, before either can go on. */
  private void assertOneRemains(ActingAs.Deed ofRosa, ActingAs.Deed ofJo) throws Exception {
    Database.execute("UPDATE role_grant SET organisation_id = " + EXAMPLE + " WHERE account_id ="
        + " (SELECT id FROM account WHERE email = '" + JO + "')");
    Future<Boolean> first;
    Future<Boolean> second;
    try (Connection other = Database.connect(); Statement sql = other.createStatement()) {
      other.setAutoCommit(false);
      sql.executeQuery("SELECT * FROM supplier WHERE id = " + EXAMPLE + " FOR UPDATE").close();
      first = ActingAs.start(ROSA, () -> succeeds(ofRosa));
      second = ActingAs.start(JO, () -> succeeds(ofJo));
      Await.until("two who wait for the organisation", () -> Database.column("SELECT COUNT(*) FROM"
          + " information_schema.processlist WHERE id <> CONNECTION_ID() AND command IN ('Query', 'Execute')"
          + " AND UPPER(info) LIKE '%SUPPLIER%FOR UPDATE%'").equals(List.of("2")));
      other.rollback();
    }
    assertEquals(1, List.of(ActingAs.answerOf(first), ActingAs.answerOf(second)).stream().filter(done -> done).count());
    assertEquals(List.of("1"), administrators());
  }

  private static boolean succeeds(ActingAs.Deed deed) throws Exception {
    try {
      deed.run();
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static List<String> administrators() throws SQLException {
    return Database.column("SELECT COUNT(*) FROM role_grant WHERE ended_at IS NULL AND role = 'SUPPLIER_ADMINISTRATOR'"
        + " AND organisation_id = " + EXAMPLE);
  }
}
