package coop.councils.dps.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.client.Visitor.Answer;
import coop.councils.dps.support.client.Visitor;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R19: what a member that left, or may buy no more, can still do. */
@ArquillianTest
@RunAsClient
@ExtendWith(Demonstration.class)
class LeavingMembersIT {

  private static final String LEFT = "UPDATE member SET left_on = CURRENT_DATE - INTERVAL 1 DAY WHERE name = '";
  private static final String WARNING = "You can finish open competitions, but start no new one.";

  @Test
  @DisplayName("R19: the people of a member that left are warned, finish what is published and start nothing new")
  void finishes_and_starts_nothing() throws SQLException {
    Database.execute(LEFT + "Oldham Council'");
    Visitor amara = Visitor.signedIn(Demonstration.OLDHAM_OWNER, Demonstration.PASSWORD);
    String open = Demonstration.competition(Demonstration.WAITS_FOR_OPENING);
    assertTrue(amara.opens("/buyer").text().contains("Oldham Council left the Network on"));
    assertTrue(amara.opens("/buyer/competitions/" + open).text().contains(WARNING));
    Demonstration.nobodyHasAnInterest();
    assertEquals(302, amara.sends("/buyer/competitions/" + open + "/opening", Map.of()).status());
    Answer begun = amara.sends("/buyer/competitions/new", Map.of("title", "Another one", "lot", "1"));
    assertTrue(begun.text().contains("Oldham Council is not a member of the Network on"), begun::text);
    assertTrue(begun.body().contains("Another one"), "what was typed stays");
    assertEquals(List.of(), Database.column("SELECT id FROM mini_competition WHERE title = 'Another one'"));
    Answer oversight = Visitor.signedIn(Demonstration.OFFICER, Demonstration.PASSWORD)
        .opens("/manage/competitions/" + open);
    assertTrue(oversight.text().contains("It may finish what it published"), oversight::text);
  }

  @Test
  @DisplayName("R19: a member that left publishes no draft")
  void publishes_nothing() throws SQLException {
    String draft = Demonstration.competition(Demonstration.TAKES_TENDERS);
    Database.execute("UPDATE mini_competition SET status = 'DRAFT', planned_deadline = (SELECT deadline_utc FROM"
        + " bid_gate WHERE competition_id = mini_competition.id) WHERE reference = '" + draft + "'");
    assertEquals(302, Visitor.signedIn(Demonstration.ROCHDALE_SECOND_OWNER, Demonstration.PASSWORD)
        .sends("/buyer/competitions/" + draft + "/review", Map.of("signOff", "")).status());
    Visitor martha = Visitor.signedIn(Demonstration.ROCHDALE_OWNER, Demonstration.PASSWORD);
    Database.execute(LEFT + "Rochdale Council'");
    Answer refused = martha.sends("/buyer/competitions/" + draft + "/publish", Map.of());
    assertTrue(refused.text().contains("Rochdale Council is not a member of the Network on"), refused::text);
    assertEquals(List.of("DRAFT"), Database.column("SELECT status FROM mini_competition WHERE reference = '" + draft
        + "'"));
  }

  @Test
  @DisplayName("R19: once nothing published is left to finish, the people of a member that left do not sign in")
  void nothing_left() throws SQLException {
    Database.execute(LEFT + "Rochdale Council'");
    assertTrue(signIn(Demonstration.ROCHDALE_OWNER).location().startsWith("/buyer"));
    Database.execute("UPDATE mini_competition SET status = 'NO_AWARD' WHERE member_id ="
        + " (SELECT id FROM member WHERE name = 'Rochdale Council') AND status <> 'DRAFT'");
    Answer refused = signIn(Demonstration.ROCHDALE_OWNER);
    assertTrue(refused.text().contains("is not a member of the Network on"), refused::text);
  }

  @Test
  @DisplayName("R19: a member that left since it published awards, and Oldham sees it; one that never could does not")
  void award() throws SQLException {
    String competition = proposed();
    String approve = "/buyer/competitions/" + competition + "/award/approve";
    Database.execute("UPDATE mini_competition SET buyer_category = 'AFFILIATE' WHERE status = 'OPENED'");
    Visitor daniel = Visitor.signedIn(Demonstration.OLDHAM_SECOND_OWNER, Demonstration.PASSWORD);
    Answer refused = daniel.sends(approve, Map.of());
    assertTrue(refused.text().contains("is an Affiliate member"), refused::text);
    Database.execute("UPDATE mini_competition SET buyer_category = 'FULL' WHERE status = 'OPENED'");
    Database.execute("UPDATE member SET joined_on = CURRENT_DATE WHERE name = 'Oldham Council'");
    Answer before = daniel.sends(approve, Map.of());
    assertTrue(before.text().contains("is not a member of the Network on"), before::text);
    Database.execute("UPDATE member SET joined_on = '2012-07-01' WHERE name = 'Oldham Council'");
    Database.execute(LEFT + "Oldham Council'");
    assertTrue(daniel.opens(approve).text().contains(WARNING));
    Answer approved = daniel.sends(approve, Map.of());
    assertEquals(302, approved.status(), approved::text);
    assertEquals(1, Database.column("SELECT id FROM audit_event WHERE action = 'award.byFormerMember'").size());
    assertTrue(Visitor.signedIn(Demonstration.AUDITOR, Demonstration.PASSWORD).opens("/manage/competitions/"
        + competition).text().contains("Award approved by a member that may buy no more"));
  }

  /** The demonstration's award of Oldham Council, put to a second owner anew. */
  private static String proposed() throws SQLException {
    String competition = Demonstration.reference("mini_competition", "status = 'CONTRACTED' AND member_id ="
        + " (SELECT id FROM member WHERE name = 'Oldham Council') ORDER BY id LIMIT 1");
    String award = "(SELECT a.id FROM award a JOIN mini_competition m ON m.id = a.competition_id WHERE m.reference = '"
        + competition + "')";
    Database.execute("DELETE FROM call_off_contract WHERE award_id = " + award);
    Database.execute("UPDATE award a JOIN mini_competition m ON m.id = a.competition_id SET a.status = 'DRAFT',"
        + " m.status = 'OPENED' WHERE m.reference = '" + competition + "'");
    Visitor amara = Visitor.signedIn(Demonstration.OLDHAM_OWNER, Demonstration.PASSWORD);
    String page = "/buyer/competitions/" + competition + "/award";
    assertEquals(302, amara.posts(page, amara.opens(page).fieldsWith(Set.of("send"))).status());
    return competition;
  }

  private static Answer signIn(String email) {
    return new Visitor().sends("/sign-in", Map.of("email", email, "password", Demonstration.PASSWORD));
  }
}
