package coop.councils.dps.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.client.Visitor;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ArquillianTest
@RunAsClient
@ExtendWith(Demonstration.class)
@DisplayName("The public list of suppliers")
class PublicSuppliersIT {

  private final Visitor anybody = new Visitor();

  @Test
  @DisplayName("shows who was admitted at the end of any day, and a lasting link to it")
  void asAt() throws SQLException {
    assertTrue(anybody.opens("/suppliers?asAt=2020-04-21").text().contains("No suppliers"), "The day before the first");
    assertTrue(anybody.opens("/suppliers?asAt=2020-04-22").text().contains("Example Cooperative Ltd"), "The first day");
    assertFalse(anybody.opens("/suppliers?asAt=2020-04-22").text().contains("Imaginary Labs"));
    Database.execute("UPDATE admission SET ended_at = UTC_TIMESTAMP(6) - INTERVAL 10 DAY WHERE supplier_id ="
        + " (SELECT id FROM supplier WHERE name = 'Example Cooperative Ltd')");
    assertFalse(anybody.opens("/suppliers").text().contains("Example Cooperative Ltd"));
    assertTrue(anybody.opens("/suppliers?asAt=2024-01-01").text().contains("Example Cooperative Ltd"),
        "What ended stays in the list of its time");
    assertTrue(anybody.opens("/suppliers").links().stream().anyMatch(link -> link.matches("/suppliers\\?lot=.*asAt=20.*")));
    assertEquals(200, anybody.opens("/suppliers?asAt=30-02-2026").status());
  }

  @Test
  @DisplayName("is handed out as CSV with the same filter, and no name in it is run as a formula")
  void csv() throws SQLException {
    String all = csv("/suppliers.csv");
    List<String> admissions = Database.column("SELECT id FROM admission WHERE ended_at IS NULL");
    assertEquals(admissions.size() + 1, all.lines().count(), all);
    assertTrue(csv("/suppliers.csv?lot=1&name=example+coop").lines().allMatch(
        line -> line.contains("Supplier,Lot") || line.startsWith("Example Cooperative Ltd,1,2020-04-22,Cooperative")));
    Database.execute("UPDATE supplier SET name = '=1+1' WHERE name = 'Example Cooperative Ltd'");
    assertTrue(csv("/suppliers.csv").contains("\n'=1+1,1,"));
  }

  @Test
  @DisplayName("stands beside the very questions that an application is asked, readable by anybody (R14)")
  void questions() throws SQLException {
    String page = anybody.opens("/how-to-apply").text();
    for (String question : Database.column("SELECT text FROM question WHERE questionnaire_id ="
        + " (SELECT id FROM questionnaire ORDER BY in_force_from DESC LIMIT 1)")) {
      assertTrue(page.contains(question), question);
    }
  }

  private String csv(String address) {
    return new String(anybody.downloads(address), StandardCharsets.UTF_8);
  }
}
