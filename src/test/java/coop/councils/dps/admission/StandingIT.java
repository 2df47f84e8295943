package coop.councils.dps.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.client.Visitor;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ArquillianTest
@RunAsClient
@ExtendWith(Demonstration.class)
@DisplayName("An admission, once there is one")
class StandingIT {

  private String supplier;
  private String lot;

  @BeforeEach
  void find() throws SQLException {
    supplier = Demonstration.reference("supplier", "name = 'Example Cooperative Ltd'");
    lot = "/manage/suppliers/" + supplier + "/lots/1";
  }

  @Test
  @DisplayName("R16: is suspended and reinstated by two officers with letters; invitations it has stay, sealed tenders too")
  void suspended() throws SQLException {
    Visitor priya = signedIn(Demonstration.OFFICER);
    Visitor tom = signedIn(Demonstration.SECOND_OFFICER);
    Visitor rosa = signedIn(Demonstration.EXAMPLE_COOPERATIVE);
    assertTrue(priya.opens("/manage/suppliers?supplier=example+coop").text().contains("Example Cooperative Ltd"));
    String suspend = lot + "/measures/suspend";
    assertTrue(priya.sends(suspend, Map.of("reasons", "")).text().contains("Give the reasons"));
    assertEquals(302, priya.sends(suspend, measure("The insurance expired.", 0)).status());
    assertTrue(priya.opens(lot + "/confirm").text().contains("You proposed this measure"));
    assertTrue(tom.opens(suspend).text().contains("waits for a second officer"));
    assertEquals(List.of("0"), letters("SUSPENSION"));
    assertTrue(tom.downloads("/previews/measure/" + supplier + "/1").length > 10_000);
    assertEquals(302, tom.sends(lot + "/confirm", Map.of()).status());

    assertEquals(List.of("1"), letters("SUSPENSION"));
    assertTrue(tom.opens("/manage/suppliers?suspended=yes").text().contains("Example Cooperative Ltd"));
    assertTrue(rosa.opens("/supplier/admissions/1").text().contains("Oldham Council has suspended"));
    assertEquals(200, rosa.opens("/supplier/tenders/" + Demonstration.competition(Demonstration.TAKES_TENDERS)).status(),
        "It may still tender where it was invited");

    Map<String, String> reinstatement = measure("A new certificate was checked.", 0);
    reinstatement.remove("remedy");
    assertEquals(302, tom.sends(lot + "/measures/reinstate", reinstatement).status());
    assertEquals(302, priya.sends(lot + "/confirm", Map.of()).status());
    assertEquals(List.of("1"), letters("REINSTATEMENT"));
    assertFalse(tom.opens("/manage/suppliers?suspended=yes").text().contains("Example Cooperative Ltd"));
  }

  @Test
  @DisplayName("R16: is removed only after the supplier was told; then it leaves the public list and may apply again (R13)")
  void removed() throws SQLException {
    Visitor priya = signedIn(Demonstration.OFFICER);
    Visitor tom = signedIn(Demonstration.SECOND_OFFICER);
    Map<String, String> typed = measure("A ground was found and not cured.", 0);
    typed.putAll(date("noticeGiven", LocalDate.now().plusDays(1)));
    assertTrue(priya.sends(lot + "/measures/remove", typed).text().contains("cannot be in the future"));
    typed.putAll(date("noticeGiven", LocalDate.now().minusDays(14)));
    assertEquals(302, priya.sends(lot + "/measures/remove", typed).status());
    assertEquals(302, tom.sends(lot + "/confirm", Map.of()).status());

    assertEquals(List.of("1"), letters("REMOVAL"));
    assertFalse(new Visitor().opens("/suppliers?lot=1&name=example+coop").text().contains("Example Cooperative Ltd"));
    assertTrue(signedIn(Demonstration.EXAMPLE_COOPERATIVE).opens("/supplier/applications/new").text().contains("Lot 1"));
    assertEquals(404, priya.opens(lot + "/measures/suspend").status());
  }

  @Test
  @DisplayName("R13, R23: is paused at the supplier's wish and taken up again, or left for good")
  void own() throws SQLException {
    Visitor rosa = signedIn(Demonstration.EXAMPLE_COOPERATIVE);
    String page = "/supplier/admissions/1";
    Map<String, String> pause = new HashMap<>(date("from", LocalDate.now()));
    pause.putAll(date("until", LocalDate.now().plusYears(2)));
    assertTrue(rosa.sends(page, pause).text().contains("A pause lasts a year at most"));
    pause.putAll(date("until", LocalDate.now().plusDays(30)));
    assertEquals(302, rosa.sends(page, pause).status());
    assertTrue(rosa.opens("/supplier").text().contains("Invitations paused"));
    assertEquals(404, signedIn(Demonstration.REFUSED).opens(page).status(), "Nobody else's");
  }

  private List<String> letters(String kind) throws SQLException {
    return Database.column("SELECT COUNT(*) FROM letter WHERE kind = '" + kind + "' AND subject = '" + supplier + "'");
  }

  private static Map<String, String> measure(String reasons, int daysAhead) {
    Map<String, String> typed = new HashMap<>(date("effectiveOn", LocalDate.now().plusDays(daysAhead)));
    typed.put("reasons", reasons);
    typed.put("remedy", "Send a certificate that is in force.");
    return typed;
  }

  private static Map<String, String> date(String field, LocalDate day) {
    return Map.of(field + "-day", String.valueOf(day.getDayOfMonth()), field + "-month",
        String.valueOf(day.getMonthValue()), field + "-year", String.valueOf(day.getYear()));
  }

  private static Visitor signedIn(String email) {
    return Visitor.signedIn(email, Demonstration.PASSWORD);
  }
}
