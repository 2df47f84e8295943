package coop.councils.dps.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.client.Visitor.Answer;
import coop.councils.dps.support.client.Visitor;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ArquillianTest
@RunAsClient
@ExtendWith(Demonstration.class)
@DisplayName("A self-declaration after admission (R16)")
class SelfDeclarationIT {

  private static final Map<String, String> CLEAN = clean();

  private String supplier;
  private String page;

  @BeforeEach
  void find() throws SQLException {
    supplier = Demonstration.reference("supplier", "name = 'Example Cooperative Ltd'");
    page = "/manage/suppliers/" + supplier;
  }

  @Test
  @DisplayName("is asked for by letter with a reason, once at a time; the day it is due and its delay are shown")
  void asked() throws SQLException {
    Visitor priya = signedIn(Demonstration.OFFICER);
    assertTrue(priya.sends(page + "/declaration", Map.of("reason", "")).text().contains("Say why it is asked for"));
    assertEquals(302, priya.sends(page + "/declaration", Map.of("reason", "A news report of 3 November.")).status());
    assertEquals(List.of("1"), Database.column("SELECT COUNT(*) FROM letter WHERE kind = 'DECLARATION_REQUEST'"
        + " AND subject = '" + supplier + "'"));
    assertTrue(priya.opens(page + "/declaration").text().contains("was asked already"));
    assertTrue(priya.opens(page).text().contains("Asked for"));
    Database.execute("UPDATE self_declaration SET due_on = CURRENT_DATE - INTERVAL 1 DAY WHERE asked_at IS NOT NULL");
    assertTrue(priya.opens(page).text().contains("Overdue"));

    Visitor rosa = signedIn(Demonstration.EXAMPLE_COOPERATIVE);
    assertTrue(rosa.opens("/supplier").text().contains("asks you for an updated self-declaration"));
    assertTrue(rosa.opens("/supplier/declaration").text().contains("A news report of 3 November."));
    Answer made = rosa.sends("/supplier/declaration", CLEAN);
    assertEquals(302, made.status(), made::text);
    assertTrue(priya.opens(page).text().contains("None applies"));
    assertEquals(List.of("1"), Database.column("SELECT COUNT(*) FROM self_declaration WHERE asked_at IS NOT NULL"), "The request is answered");
  }

  @Test
  @DisplayName("asks every question anew; a ground needs what happened, and what was typed stays")
  void ground() throws SQLException {
    Visitor rosa = signedIn(Demonstration.EXAMPLE_COOPERATIVE);
    Map<String, String> typed = new HashMap<>(CLEAN);
    typed.put("q-4-1a", "yes");
    Answer refused = rosa.sends("/supplier/declaration", typed);
    assertTrue(refused.text().contains("Say what happened"), refused::text);
    assertEquals("Director", refused.fieldsWith(typed.keySet()).get("post"));
    typed.put("truth", "");
    assertTrue(rosa.sends("/supplier/declaration", typed).text().contains("Tick to declare that the answers are true"));
    typed.put("truth", "true");
    typed.put("details", "A contract of 2025 was ended early. We changed the manager and repaid the fee.");
    assertEquals(302, rosa.sends("/supplier/declaration", typed).status());
    assertTrue(signedIn(Demonstration.AUDITOR).opens(page).text().contains("We changed the manager"));
    assertEquals(2, Database.column("SELECT id FROM outbox_message WHERE subject LIKE '%declared a ground for%'").size());
    assertTrue(signedIn(Demonstration.DRAFTING).sends("/supplier/declaration", CLEAN).text()
        .contains("Only a supplier that is admitted"));
  }

  private static Visitor signedIn(String email) {
    return Visitor.signedIn(email, Demonstration.PASSWORD);
  }

  /** No to every ground for exclusion of the questionnaire in force. */
  private static Map<String, String> clean() {
    Map<String, String> typed = new HashMap<>(Map.of("details", "", "post", "Director", "truth", "true"));
    Stream.of("2-1a-i", "2-1a-ii", "2-1a-iii", "2-1a-iv", "2-1a-v", "2-1a-vi", "3-1a", "4-1a", "4-1b", "4-1c", "4-1d",
        "4-1e", "4-1f", "4-1g", "4-1h", "4-1i", "4-1j-i", "4-1j-ii", "4-1j-iii", "4-1j-iv")
        .forEach(code -> typed.put("q-" + code, "no"));
    return typed;
  }
}
