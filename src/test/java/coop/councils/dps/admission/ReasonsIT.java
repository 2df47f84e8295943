package coop.councils.dps.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.client.Visitor;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
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
@DisplayName("Further reasons for a refusal (R44)")
class ReasonsIT {

  private String application;
  private String ask;
  private String give;

  @BeforeEach
  void find() throws SQLException {
    application = Demonstration.reference("application", "supplier_id ="
        + " (SELECT id FROM supplier WHERE name LIKE 'Pretend Consulting%')");
    ask = "/supplier/applications/" + application + "/lots/1/reasons";
    give = "/manage/applications/" + application + "/lots/1/reasons";
  }

  @Test
  @DisplayName("are asked for in writing, due in fifteen calendar days, and given in a letter")
  void asked() throws SQLException {
    Visitor carl = signedIn(Demonstration.REFUSED);
    Visitor priya = signedIn(Demonstration.OFFICER);
    assertEquals(404, priya.opens(give).status(), "Nobody asked yet");
    assertTrue(carl.sends(ask, Map.of("request", " ")).text().contains("Say what you want to know"));
    assertEquals(302, carl.sends(ask, Map.of("request", "Which example was too old?")).status());
    assertTrue(carl.opens(ask).text().contains("You have asked already"));
    assertEquals(List.of(LocalDate.now(ZoneId.of("Europe/London")).plusDays(15).toString()),
        Database.column("SELECT answer_by FROM debrief_request"));

    assertTrue(priya.opens("/manage").text().contains("Further reasons asked for"));
    assertTrue(priya.opens("/manage/applications/" + application).text().contains("Which example was too old?"));
    assertTrue(priya.sends(give, Map.of("reasons", "")).text().contains("Give the reasons"));
    assertEquals(302, priya.sends(give, Map.of("reasons", "The one of 2019.", "withheld", "")).status());
    assertEquals(List.of("1"), Database.column("SELECT COUNT(*) FROM letter WHERE kind = 'DEBRIEF_REPLY' AND subject = '"
        + application + "'"));
    assertEquals(404, priya.opens(give).status(), "It is answered");
    assertFalse(priya.opens("/manage").text().contains("Further reasons asked for"));
    assertTrue(carl.opens("/supplier/letters").text().contains("Lot 1"));
  }

  @Test
  @DisplayName("are there for who was refused, for nobody else")
  void others() throws SQLException {
    String admitted = Demonstration.reference("application", "supplier_id ="
        + " (SELECT id FROM supplier WHERE name = 'Example Cooperative Ltd')");
    assertTrue(signedIn(Demonstration.EXAMPLE_COOPERATIVE).opens("/supplier/applications/" + admitted
        + "/lots/1/reasons").text().contains("Further reasons can be asked for after a refusal"));
    assertEquals(404, signedIn(Demonstration.WAITING).opens(ask).status());
    assertEquals(404, signedIn(Demonstration.AUDITOR).opens(give).status());
  }

  private static Visitor signedIn(String email) {
    return Visitor.signedIn(email, Demonstration.PASSWORD);
  }
}
