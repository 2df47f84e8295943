package coop.councils.dps.competition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.client.Visitor.Answer;
import coop.councils.dps.support.client.Visitor;
import java.sql.SQLException;
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
@DisplayName("The criteria of a competition")
class CriteriaIT {

  private static final String LIBRARY = "/manage/criteria";

  @Test
  @DisplayName("R24, R37: are drawn from the library, which says what they refine; without social value the owner is warned")
  void drawn() throws SQLException {
    Visitor amara = signedIn(Demonstration.OLDHAM_OWNER);
    String competition = Demonstration.competition(Demonstration.DRAFT);
    String page = "/buyer/competitions/" + competition + "/criteria";
    Database.execute("UPDATE competition_question SET theme = NULL");
    assertTrue(amara.opens(page).text().contains("No question asks for social value"));
    assertTrue(amara.opens(page + "/new").text().contains("but not add a new one"), "R24");

    String drawn = page + "/new?from=LCR-0000-0000-0007";
    Answer form = amara.opens(drawn);
    assertTrue(form.text().contains("From the library: Social value"), form::text);
    assertEquals(302, amara.posts(drawn, Visitor.filled(form, Map.of("weight", "5"))).status());
    assertEquals(List.of("Social value"), Database.column("SELECT title FROM competition_question WHERE theme ="
        + " 'SOCIAL_VALUE'"));
    assertFalse(amara.opens(page).text().contains("No question asks for social value"));
    String last = page + "/" + Database.column("SELECT MAX(number) FROM competition_question q JOIN mini_competition c ON"
        + " c.id = q.competition_id WHERE c.reference = '" + competition + "'").get(0);
    assertEquals(302, amara.sends(last, Map.of("text", "How many gigahertz does your telescope have?", "title", "Lens"))
        .status());
    assertTrue(amara.opens(page).text().contains("This looks new"), "R24: drawn, but rewritten");
    assertFalse(amara.opens(page + "/library").text().contains("Policy that is tested"), "Of the other lot");
  }

  @Test
  @DisplayName("R24: are kept in the library by the administrator alone; a change changes no competition")
  void kept() throws SQLException {
    Visitor helen = signedIn(Demonstration.ADMINISTRATOR);
    assertTrue(helen.sends(LIBRARY + "/new", Map.of("title", "")).text().contains("Choose what it refines"));
    assertEquals(302, helen.sends(LIBRARY + "/new", Map.of("theme", "QUALITY", "lot", "", "title", "Learning", "text",
        "What will you learn?", "wordLimit", "300")).status());
    assertTrue(helen.opens(LIBRARY).text().contains("What will you learn?"));
    String learning = Demonstration.reference("library_criterion", "title = 'Learning'");
    assertEquals(302, helen.sends(LIBRARY + "/" + learning, Map.of("theme", "QUALITY", "lot", "", "retired", "true"))
        .status());
    assertTrue(helen.opens(LIBRARY).text().contains("Retired"));
    String competition = Demonstration.competition(Demonstration.DRAFT);
    assertFalse(signedIn(Demonstration.OLDHAM_OWNER).opens("/buyer/competitions/" + competition + "/criteria/library")
        .text().contains("What will you learn?"));
    assertEquals(404, signedIn(Demonstration.OFFICER).opens(LIBRARY + "/new").status());
    assertEquals(404, signedIn(Demonstration.OLDHAM_OWNER).opens(LIBRARY).status());
  }

  @Test
  @DisplayName("go with the words into a copy, which has to be dated anew")
  void copied() throws SQLException {
    String earlier = Demonstration.reference("mini_competition", "status = 'CONTRACTED' AND member_id ="
        + " (SELECT id FROM member WHERE name = 'Oldham Council')");
    Visitor amara = signedIn(Demonstration.OLDHAM_OWNER);
    Answer copied = amara.sends("/buyer/competitions/" + earlier + "/copy", Map.of());
    assertEquals(302, copied.status(), copied::text);
    String copy = copied.location().replaceFirst("\\?.*", "").replaceFirst(".*/", "");
    assertEquals(questions(earlier), questions(copy));
    assertEquals(List.of("DRAFT"), Database.column("SELECT status FROM mini_competition WHERE reference = '" + copy
        + "' AND starts_on IS NULL"));
    assertEquals(404, signedIn(Demonstration.ROCHDALE_OWNER).opens("/buyer/competitions/" + earlier + "/copy").status());
    assertEquals(404, signedIn(Demonstration.OLDHAM_EVALUATOR).opens("/buyer/competitions/" + earlier + "/copy").status());
  }

  private static List<String> questions(String competition) throws SQLException {
    return Database.column("SELECT CONCAT(q.number, q.title, q.text, q.weight) FROM competition_question q JOIN"
        + " mini_competition c ON c.id = q.competition_id WHERE c.reference = '" + competition + "' ORDER BY q.number");
  }

  private static Visitor signedIn(String email) {
    return Visitor.signedIn(email, Demonstration.PASSWORD);
  }
}
