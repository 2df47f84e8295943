package coop.councils.dps.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.client.Mailbox;
import coop.councils.dps.support.client.Visitor.Answer;
import coop.councils.dps.support.client.Visitor;
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
@DisplayName("A partner of an application (R14)")
class PartnersIT {

  private static final String PAT = "pat@partner.example";

  private String application;
  private String page;
  private Visitor robin;

  @BeforeEach
  void find() throws Exception {
    Mailbox.empty();
    application = Demonstration.reference("application", "submitted_at IS NULL");
    page = "/supplier/applications/" + application;
    robin = signedIn(Demonstration.DRAFTING);
    assertEquals(302, robin.sends(page + "/questions/1.2a", Map.of("answer", "group")).status());
  }

  private void names(String name, String email) {
    Answer answer = robin.sends(page + "/questions/1.2b", Map.of("name-0", name, "part-0", "Training", "email-0", email));
    assertEquals(302, answer.status(), answer::text);
  }

  private static String link() throws Exception {
    return Mailbox.last(PAT, "answer for your organisation").link("/partners/").replaceFirst("https?://[^/]+", "");
  }

  private static void answersAll(Visitor pat, String link) {
    String next = link + "/questions/1.1a";
    for (int i = 0; i < 60 && next.contains("/questions/"); i++) {
      String code = next.substring(next.lastIndexOf('/') + 1);
      Map<String, String> typed = new HashMap<>(switch (code) {
        case "1.1a", "1.1b-i" -> Map.of("answer", "Partner Example CIC");
        case "1.1c" -> Map.of("answer", "sole");
        case "1.1i" -> Map.of("answer", "none");
        case "1.1b-ii", "1.1e", "1.1f" -> Map.of("answer", "");
        default -> Map.of("answer", "no");
      });
      Answer answer = pat.sends(next, typed);
      assertEquals(302, answer.status(), answer::text);
      next = answer.location().replaceFirst("https?://[^/]+", "");
    }
  }

  @Test
  @DisplayName("answers parts 1 and 2 through its own link and declares them; until then nothing is submitted")
  void answers() throws Exception {
    names("Partner Example CIC", PAT);
    assertTrue(robin.opens(page).text().contains("Waiting for an answer from " + PAT));
    Visitor pat = new Visitor();
    String link = link();
    assertTrue(pat.opens(link).text().contains("Robin Specimen, Specimen Studio"));
    assertEquals(404, pat.opens(link + "/questions/1.2a").status(), "How the applicant applies is not theirs to say");
    assertEquals(404, pat.opens(link + "/questions/L2.1").status());
    Answer early = pat.sends(link + "/declaration", Map.of("name", "Pat", "post", "Head", "truth", "true"));
    assertTrue(early.text().contains("still without an answer"), early::text);

    answersAll(pat, link);
    assertTrue(pat.sends(link + "/declaration", Map.of("name", "Pat", "post", "")).text().contains("Enter your post"));
    assertEquals(302, pat.sends(link + "/declaration", Map.of("name", "Pat", "post", "Head", "truth", "true")).status());
    assertTrue(pat.opens(link).text().contains("Your answers are declared"));
    assertTrue(pat.sends(link + "/questions/3.1a", Map.of("answer", "yes")).text().contains("declared"),
        "What is declared is fixed");
    assertTrue(robin.opens(page).text().contains("Declared by Pat, Head"));
    assertEquals(List.of("Partner Example CIC"), Database.column("SELECT DISTINCT actor_name FROM audit_event WHERE"
        + " action = 'application.partnerDeclared' AND subject = '" + application + "'"));
  }

  @Test
  @DisplayName("loses its link when it is named no more, when a new one is sent, and after thirty days")
  void links() throws Exception {
    names("Partner Example CIC", PAT);
    String first = link();
    String partner = Database.column("SELECT reference FROM partner").get(0);
    Mailbox.empty();
    assertEquals(302, robin.sends(page + "/partners/" + partner, Map.of()).status());
    String second = link();
    assertEquals(404, new Visitor().opens(first).status(), "Replaced");
    assertEquals(200, new Visitor().opens(second).status());
    assertEquals(404, signedIn(Demonstration.WAITING).opens(page + "/partners/" + partner).status());

    Database.execute("UPDATE partner SET invited_at = invited_at - INTERVAL 31 DAY");
    Answer old = new Visitor().opens(second);
    assertEquals(403, old.status());
    assertTrue(old.text().contains("This link is too old"), old::text);

    names("Another Example CIC", "ann@another.example");
    assertEquals(404, new Visitor().opens(second).status(), "Named no more");
    assertEquals(List.of("ann@another.example"), Database.column("SELECT email FROM partner"));
  }

  @Test
  @DisplayName("is not waited for when the supplier applies alone after all")
  void alone() throws Exception {
    names("Partner Example CIC", PAT);
    assertEquals(302, robin.sends(page + "/questions/1.2a", Map.of("answer", "single")).status());
    assertFalse(robin.opens(page).text().contains("Waiting for an answer from"));
  }

  private static Visitor signedIn(String email) {
    return Visitor.signedIn(email, Demonstration.PASSWORD);
  }
}
