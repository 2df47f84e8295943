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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ArquillianTest
@RunAsClient
@ExtendWith(Demonstration.class)
@DisplayName("A draft")
class ReviewIT {

  private String draft;
  private Visitor martha;
  private Visitor owen;

  /** What took tenders is a draft again, with everything that a draft needs. */
  @BeforeEach
  void draft() throws SQLException {
    draft = "/buyer/competitions/" + Demonstration.competition(Demonstration.TAKES_TENDERS);
    Database.execute("UPDATE mini_competition SET status = 'DRAFT', planned_deadline = (SELECT deadline_utc FROM bid_gate"
        + " WHERE competition_id = mini_competition.id) WHERE title LIKE 'Training Residents%'");
    Database.execute("DELETE FROM bid_gate WHERE competition_id IN (SELECT id FROM mini_competition WHERE status ="
        + " 'DRAFT')");
    martha = Visitor.signedIn(Demonstration.ROCHDALE_OWNER, Demonstration.PASSWORD);
    owen = Visitor.signedIn(Demonstration.ROCHDALE_SECOND_OWNER, Demonstration.PASSWORD);
  }

  @Test
  @DisplayName("goes out only as a colleague signed it off: not before, not changed since, not by that colleague")
  void signed_off() throws SQLException {
    assertTrue(martha.opens(draft + "/publish").text().contains("A colleague has to review the draft"));
    assertEquals(302, presses(owen, "signOff", "").status());
    Answer own = owen.opens(draft + "/publish");
    assertTrue(own.text().contains("You signed the draft off yourself"), own::text);
    assertFalse(own.body().contains("Publish and invite"), "No button for whoever signed it off");

    Map<String, String> published = Visitor.filled(martha.opens(draft + "/publish"), Map.of());
    assertEquals(302, martha.sends(draft + "/criteria/1", Map.of("text", "What would you do?")).status());
    assertTrue(martha.opens(draft + "/review").text().contains("but changed since"));
    assertEquals(200, martha.posts(draft + "/publish", published).status());
    assertEquals(List.of("DRAFT"), Database.column("SELECT status FROM mini_competition WHERE title LIKE 'Training%'"));
    assertTrue(martha.opens(draft + "/publish").text().contains("but changed since"));
    assertEquals(302, presses(owen, "signOff", "").status());
    assertFalse(martha.opens(draft + "/review").text().contains("but changed since"));
  }

  @Test
  @DisplayName("is signed off only as the page showed it, and two owners do not overwrite each other's questions")
  void stale() throws SQLException {
    Map<String, String> shown = form(owen, "signOff", "");
    Map<String, String> older = Visitor.filled(owen.opens(draft + "/criteria/1"), Map.of("text", "Owen's words?"));
    assertEquals(302, martha.sends(draft + "/criteria/1", Map.of("text", "Words that nobody has read?")).status());

    assertEquals(200, owen.posts(draft + "/review", shown).status());
    assertEquals(List.of(), Database.column("SELECT id FROM draft_sign_off"));
    assertTrue(owen.posts(draft + "/criteria/1", older).text().contains("Words that nobody has read?"));
    assertEquals(302, presses(owen, "signOff", "").status());
  }

  @Test
  @DisplayName("is commented on by people of the buyer alone, and suppliers never read it")
  void comments() throws SQLException {
    assertTrue(presses(owen, "send", " ").text().contains("Write the comment"));
    assertEquals(302, presses(owen, "send", "Say more about childcare.").status());
    assertTrue(martha.opens(draft + "/review").text().contains("Say more about childcare."));
    assertEquals(404, Visitor.signedIn(Demonstration.OLDHAM_OWNER, Demonstration.PASSWORD).opens(draft + "/review")
        .status());
    assertEquals(404, Visitor.signedIn(Demonstration.JO_SAMPLE, Demonstration.PASSWORD).opens(draft + "/review")
        .status());
    assertEquals(List.of("competition.commented"),
        Database.column("SELECT action FROM audit_event WHERE action = 'competition.commented'"));
    assertEquals(302, presses(owen, "signOff", "Fine by me.").status());
    assertTrue(martha.opens(draft + "/review").text().contains("Fine by me."), "What was typed is not lost");
  }

  private Answer presses(Visitor person, String button, String comment) {
    return person.posts(draft + "/review", form(person, button, comment));
  }

  /** A form with two buttons, of which a browser sends the one that was pressed. */
  private Map<String, String> form(Visitor person, String button, String comment) {
    Map<String, String> form = Visitor.filled(person.opens(draft + "/review"), Map.of("comment", comment));
    List.of("send", "signOff").stream().filter(other -> !other.equals(button)).forEach(form::remove);
    return form;
  }
}
