package coop.councils.dps.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.client.Visitor.Answer;
import coop.councils.dps.support.client.Visitor;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ArquillianTest
@RunAsClient
@ExtendWith(Demonstration.class)
@DisplayName("A version of the questionnaire, once published,")
class QuestionnairesIT {

  private static final String ALL = "/manage/questionnaires";

  private static String draft(Visitor helen) {
    Answer drafted = helen.sends(ALL, Map.of("name", "Questionnaire of next year"));
    assertEquals(302, drafted.status(), drafted::text);
    return drafted.location().replaceFirst("https?://[^/]+", "").replaceFirst("\\?.*", "");
  }

  private static Map<String, String> day(LocalDate day) {
    return Map.of("from-day", String.valueOf(day.getDayOfMonth()), "from-month", String.valueOf(day.getMonthValue()),
        "from-year", String.valueOf(day.getYear()));
  }

  @Test
  @DisplayName("is what new applications are asked, while those begun before keep theirs (R14)")
  void published() throws SQLException {
    Visitor helen = signedIn(Demonstration.ADMINISTRATOR);
    String draft = draft(helen);
    assertTrue(helen.opens(ALL).text().contains("Draft"));
    assertFalse(helen.opens(ALL).text().contains("Prepare a new version"), "One draft at a time");

    assertEquals(302, helen.sends(draft + "/new-question", Map.of("code", "7.12", "section", "REQUIREMENTS", "text",
        "How do you treat carbon?", "why", "Members have plans.", "type", "TEXT", "wordLimit", "200", "required", "true",
        "judged", "REFER")).status());
    assertEquals(302, helen.sends(draft + "/questions/1.1a", Map.of("text", "Your name in full?")).status());
    assertEquals(302, helen.sends(draft + "/questions/L1.2/remove", Map.of()).status());
    assertTrue(helen.opens(draft + "/preview/7.12").text().contains("How do you treat carbon?"));
    assertFalse(new Visitor().opens("/how-to-apply").text().contains("How do you treat carbon?"), "Not before its day");

    LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    assertTrue(helen.sends(draft, day(today.minusDays(1))).text().contains("Choose a day from today on"));
    assertEquals(302, helen.sends(draft, day(today)).status());
    assertTrue(helen.sends(draft + "/new-question", Map.of("code", "7.13", "section", "REQUIREMENTS", "text", "x", "why",
        "x", "type", "YES_NO", "judged", "REFER")).text().contains("This version is published"));

    String page = new Visitor().opens("/how-to-apply").text();
    assertTrue(page.contains("How do you treat carbon?") && page.contains("Your name in full?"));
    Visitor robin = signedIn(Demonstration.DRAFTING);
    String before = Demonstration.reference("application", "submitted_at IS NULL");
    assertEquals(404, robin.opens("/supplier/applications/" + before + "/questions/7.12").status());
    Answer begun = robin.sends("/supplier/applications/new", Map.of("lots", "1"));
    assertEquals(302, begun.status(), begun::text);
    assertEquals(200, robin.opens(begun.location().replaceFirst("https?://[^/]+", "") + "/questions/7.12").status());
  }

  @Test
  @DisplayName("keeps parts 1 and 2 whole, and is the administrator's alone to prepare (R14)")
  void standard() throws SQLException {
    Visitor helen = signedIn(Demonstration.ADMINISTRATOR);
    String draft = draft(helen);
    assertTrue(helen.sends(draft + "/questions/2.1a-i/remove", Map.of()).text().contains("but not cut or added to"));
    Map<String, String> more = Visitor.filled(helen.opens(draft + "/questions/2.1a-i"), Map.of("text", "In other words?"));
    more.putAll(Map.of("type", "TEXT", "judged", "INFORMATION", "wordLimit", "30"));
    assertEquals(302, helen.posts(draft + "/questions/2.1a-i", more).status());
    assertEquals(List.of("YES_NO"), Database.column("SELECT type FROM question WHERE code = '2.1a-i' AND text ="
        + " 'In other words?'"));
    assertTrue(helen.opens(draft).text().contains("In other words?"));

    Visitor priya = signedIn(Demonstration.OFFICER);
    assertEquals(200, priya.opens(draft).status());
    assertFalse(priya.opens(ALL).text().contains("Prepare a new version"));
    assertEquals(404, priya.opens(draft + "/new-question").status());
    assertEquals(404, signedIn(Demonstration.OLDHAM_OWNER).opens(draft).status());
    assertEquals(302, helen.sends(draft + "/discard", Map.of()).status());
    assertEquals(404, helen.opens(draft).status());
  }

  private static Map<String, String> edited(String text) {
    return Map.of("text", text, "type", "YES_NO", "judged", "PASS_IF", "passWhen", "yes");
  }

  @Test
  @DisplayName("says when a colleague changed the draft meanwhile, and loses nothing typed")
  void conflict() {
    Visitor helen = signedIn(Demonstration.ADMINISTRATOR);
    String draft = draft(helen);
    Map<String, String> second = Visitor.filled(helen.opens(draft + "/questions/7.5"), edited("Typed second?"));
    assertEquals(302, helen.sends(draft + "/questions/7.3", edited("Typed first?")).status());
    Answer conflict = helen.posts(draft + "/questions/7.5", second);
    assertEquals(200, conflict.status());
    assertTrue(conflict.body().contains("Typed second?"));
  }

  private static Visitor signedIn(String email) {
    return Visitor.signedIn(email, Demonstration.PASSWORD);
  }
}
