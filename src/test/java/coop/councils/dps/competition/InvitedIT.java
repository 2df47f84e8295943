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
@DisplayName("Those invited")
class InvitedIT {

  private String competition;
  private String opportunity;
  private String buyers;
  private Visitor martha;

  @BeforeEach
  void find() throws SQLException {
    competition = Demonstration.competition(Demonstration.TAKES_TENDERS);
    opportunity = "/supplier/opportunities/" + competition;
    buyers = "/buyer/competitions/" + competition;
    martha = signedIn(Demonstration.ROCHDALE_OWNER);
  }

  @Test
  @DisplayName("R23: say whether they mean to tender, until the deadline as often as they like; buyer and Oldham see")
  void intentions() throws SQLException {
    Visitor rosa = signedIn(Demonstration.EXAMPLE_COOPERATIVE);
    assertTrue(rosa.sends(opportunity, Map.of("choice", "DECLINES", "reason", "")).text()
        .contains("Say why you do not tender"));
    assertEquals(302, rosa.sends(opportunity, Map.of("choice", "DECLINES", "reason", "Nobody is free.")).status());
    assertTrue(martha.opens(buyers + "/invited").text().contains("Nobody is free."));
    assertTrue(signedIn(Demonstration.OFFICER).opens("/manage/competitions/" + competition).text()
        .contains("Nobody is free."));
    assertFalse(signedIn(Demonstration.JO_SAMPLE).opens(opportunity).text().contains("Nobody is free."));
    assertEquals(302, rosa.sends(opportunity, Map.of("choice", "TENDERS", "reason", "")).status());
    assertFalse(martha.opens(buyers + "/invited").text().contains("Nobody is free."));
    assertEquals(List.of("1"), Database.column("SELECT COUNT(*) FROM tender_intention"));
    Map<String, String> late = Visitor.filled(rosa.opens(opportunity), Map.of("choice", "UNDECIDED"));
    Database.execute("UPDATE bid_gate SET deadline_utc = SYSDATE(6) - INTERVAL 1 SECOND");
    assertTrue(rosa.posts(opportunity, late).text().contains("The deadline was"));
    assertEquals(List.of("TENDERS"), Database.column("SELECT choice FROM tender_intention"));
  }

  @Test
  @DisplayName("R23, T10: who was admitted later is listed to buyer and Oldham, and the rule is told to all")
  void admittedLater() throws SQLException {
    String late = Database.column("SELECT name FROM supplier WHERE id NOT IN (SELECT supplier_id FROM admission"
        + " WHERE lot_number = 2)").get(0);
    Database.execute("INSERT INTO admission (supplier_id, lot_number, application_id, admitted_at, version)"
        + " SELECT id, 2, 1, UTC_TIMESTAMP(6), 1 FROM supplier WHERE name = '" + late + "'");
    Database.execute("UPDATE mini_competition SET overdue_at_dispatch = 2 WHERE reference = '" + competition + "'");
    String page = martha.opens(buyers + "/invited").text();
    assertTrue(page.contains(late + ", admitted on"), page);
    assertTrue(page.contains("2 applications to this lot were overdue"), page);
    assertTrue(signedIn(Demonstration.OFFICER).opens("/manage/competitions/" + competition).text()
        .contains(late + ", admitted on"));
    String supplier = signedIn(Demonstration.JO_SAMPLE).opens(opportunity).text();
    assertTrue(supplier.contains("Whoever is admitted later is not part of this competition"));
    assertFalse(supplier.contains(late));
  }

  @Test
  @DisplayName("R28: get one answer to several questions under a heading, with a file and what is added later")
  void answers() throws SQLException {
    Visitor jo = signedIn(Demonstration.JO_SAMPLE);
    for (String telling : List.of("Would jo sample, sample facilitation be paid?", "Jo Sample - Sample Facilitation?",
        "Write to Jo.Sample@sample-facilitation.example", "See www.sample-facilitation.example",
        "For " + Database.column("SELECT reference FROM supplier WHERE name LIKE 'Jo Sample%'").get(0))) {
      Answer refused = jo.sends(opportunity + "/questions/new", Map.of("question", telling));
      assertTrue(refused.text().contains("nobody should learn who asked"), telling + refused.location());
      assertTrue(refused.body().contains(telling), "What was typed stays");
    }
    for (String question : List.of("Is travel paid?", "Is food paid?")) {
      assertEquals(302, jo.sends(opportunity + "/questions/new", Map.of("question", question)).status());
    }
    List<String> asked = Database.column("SELECT reference FROM clarification WHERE question LIKE '% paid?'");
    String address = buyers + "/questions/" + asked.get(0);
    byte[] file = "Rates.".getBytes();
    assertTrue(martha.uploads(address, "file", "rates.txt", file, Map.of("answer", "")).text()
        .contains("Enter your answer"));
    Map<String, String> naming = Map.of("answer", "Both are paid.", "wording", "Are Example Cooperative paid?");
    Answer refused = martha.uploads(address, "file", "rates.txt", file, naming);
    assertTrue(refused.text().contains("words of “Example Cooperative"), refused::text);
    Answer answered = martha.uploads(address, "file", "rates.txt", file,
        Map.of("answer", "Both are paid, and by Example Cooperative now.", "named", "true", "topic", "Expenses", "also",
            asked.get(1), "wording", "Is a train paid?", "wording-" + asked.get(1), "Is lunch paid?"));
    assertEquals(302, answered.status(), answered::text);
    assertEquals(404, martha.opens(address).status(), "It is answered already");
    Visitor rosa = signedIn(Demonstration.EXAMPLE_COOPERATIVE);
    String page = rosa.opens(opportunity).text();
    assertTrue(page.contains("Is a train paid? Is lunch paid?") && page.contains("Expenses"), page);
    assertEquals(1, page.split("Both are paid,", -1).length - 1);
    assertFalse(martha.opens(buyers + "/questions").text().contains("Jo Sample"), "Nobody learns who asked");
    String document = Database.column("SELECT reference FROM document WHERE name = 'rates.txt'").get(0);
    assertEquals("Rates.", new String(rosa.downloads("/documents/" + document)));
    assertEquals(404, signedIn(Demonstration.REFUSED).opens("/documents/" + document).status());

    String answer = Database.column("SELECT reference FROM clarification_answer WHERE topic = 'Expenses'").get(0);
    String add = buyers + "/answers/" + answer;
    assertEquals(404, signedIn(Demonstration.OLDHAM_OWNER).opens(add).status());
    assertTrue(martha.sends(add, Map.of("addendum", "")).text().contains("Enter what you add"));
    assertEquals(302, martha.sends(add, Map.of("addendum", "Hotels are not.")).status());
    page = rosa.opens(opportunity).text();
    assertTrue(page.contains("Both are paid,") && page.contains("Hotels are not."), page);
    assertTrue(Database.column("SELECT id FROM outbox_message WHERE subject LIKE 'An answer was added%'").size() > 2);
  }

  private static Visitor signedIn(String email) {
    return Visitor.signedIn(email, Demonstration.PASSWORD);
  }
}
