package coop.councils.dps.supplier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.supplier.application.DecideJoinRequest;
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
import java.util.Map;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ArquillianTest
@ExtendWith(Demonstration.class)
@DisplayName("Two administrators at the same moment")
class SameMomentIT {

  private static final String ROSA = Demonstration.EXAMPLE_COOPERATIVE;
  private static final String JO = Demonstration.JO_SAMPLE;
  private static final String EXAMPLE = "(SELECT id FROM supplier WHERE name = 'Example Cooperative Ltd')";

  @Inject
  private ManageColleagues colleagues;
  @Inject
  private DecideJoinRequest requests;

  @Test
  @DisplayName("who both leave: one does, and one remains")
  void both_leave() throws Exception {
    String other = assertOneRemains(() -> colleagues.leave(), () -> colleagues.leave());
    assertTrue(other.contains("people.lastAdministrator") || other.contains("since last read"), other);
  }

  @Test
  @DisplayName("who remove each other: one is removed, and one remains")
  void each_other() throws Exception {
    Reference rosa = new Reference(Demonstration.reference("account", "email = '" + ROSA + "'"));
    Reference jo = new Reference(Demonstration.reference("account", "email = '" + JO + "'"));
    String other = assertOneRemains(() -> colleagues.remove(jo), () -> colleagues.remove(rosa));
    assertTrue(other.contains("NotFoundException") || other.contains("since last read"), other);
  }

  /** Both have begun, and have read what there was, before either can go on. */
  private String assertOneRemains(ActingAs.Deed ofRosa, ActingAs.Deed ofJo) throws Exception {
    String other = assertOneSucceeds("supplier WHERE id = " + EXAMPLE, "%SUPPLIER%FOR UPDATE%", ofRosa, ofJo);
    assertEquals(List.of("1"), administrators());
    return other;
  }

  @Test
  @DisplayName("who answer one request to join: one answer counts")
  void both_answer() throws Exception {
    Reference kit = new Reference(Demonstration.reference("join_request", "TRUE"));
    assertOneSucceeds("join_request", "UPDATE%",
        () -> requests.grant(kit, new Input("joinRequest", Map.of("role", "SUPPLIER_EDITOR"))),
        () -> requests.decline(kit, new Input("joinRequest", Map.of("reason", "Nobody knows you."))));
    List<String> settled = Database.column("SELECT COUNT(*) FROM role_grant WHERE role = 'SUPPLIER_EDITOR'"
        + " AND ended_at IS NULL AND account_id = (SELECT account_id FROM join_request)");
    assertEquals(Database.column("SELECT outcome = 'GRANTED' FROM join_request"), settled);
  }

  /**
   * @param held a row that neither gets past while somebody else holds it
   * @return what the other one was answered
   */
  private static String assertOneSucceeds(String held, String waits, ActingAs.Deed ofRosa, ActingAs.Deed ofJo)
      throws Exception {
    Database.execute("UPDATE role_grant SET organisation_id = " + EXAMPLE + " WHERE account_id ="
        + " (SELECT id FROM account WHERE email = '" + JO + "')");
    Future<String> first;
    Future<String> second;
    try (Connection other = Database.connect(); Statement sql = other.createStatement()) {
      other.setAutoCommit(false);
      sql.executeQuery("SELECT * FROM " + held + " FOR UPDATE").close();
      first = ActingAs.start(ROSA, () -> outcome(ofRosa));
      second = ActingAs.start(JO, () -> outcome(ofJo));
      Await.until("two who wait for " + held, () -> Database.column("SELECT COUNT(*) FROM"
          + " information_schema.processlist WHERE id <> CONNECTION_ID() AND command IN ('Query', 'Execute')"
          + " AND UPPER(info) LIKE '" + waits + "'").equals(List.of("2")));
      other.rollback();
    }
    List<String> outcomes = List.of(ActingAs.answerOf(first), ActingAs.answerOf(second));
    assertEquals(1, outcomes.stream().filter("done"::equals).count(), outcomes::toString);
    return outcomes.stream().filter(outcome -> !outcome.equals("done")).findFirst().orElseThrow();
  }

  private static String outcome(ActingAs.Deed deed) throws Exception {
    try {
      deed.run();
      return "done";
    } catch (RuntimeException e) {
      return e.toString();
    }
  }

  private static List<String> administrators() throws SQLException {
    return Database.column("SELECT COUNT(*) FROM role_grant WHERE ended_at IS NULL AND role = 'SUPPLIER_ADMINISTRATOR'"
        + " AND organisation_id = " + EXAMPLE);
  }
}
