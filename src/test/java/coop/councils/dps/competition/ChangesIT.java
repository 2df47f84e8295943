package coop.councils.dps.competition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.shared.London;
import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.ShippedBankHolidays;
import coop.councils.dps.support.Typed;
import coop.councils.dps.support.client.Visitor.Answer;
import coop.councils.dps.support.client.Visitor;
import coop.councils.dps.system.domain.Nation;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ArquillianTest
@RunAsClient
@ExtendWith(Demonstration.class)
@DisplayName("A published competition")
class ChangesIT {

  private static final String IN_ISO = "DATE_FORMAT(deadline_utc, '%Y-%m-%dT%H:%i:%sZ')";

  private String competition;
  private String changes;
  private String opportunity;
  private String gate;
  private Visitor martha;
  private Visitor owen;

  @BeforeEach
  void find() throws SQLException {
    competition = Demonstration.competition(Demonstration.TAKES_TENDERS);
    changes = "/buyer/competitions/" + competition + "/changes";
    opportunity = "/supplier/opportunities/" + competition;
    gate = " FROM bid_gate WHERE competition_id = (SELECT id FROM mini_competition WHERE reference = '" + competition
        + "')";
    martha = signedIn(Demonstration.ROCHDALE_OWNER);
    owen = signedIn(Demonstration.ROCHDALE_SECOND_OWNER);
  }

  @Test
  @DisplayName("R28, R30: gets more time by two owners, for everybody at once and on record")
  void extended() throws SQLException {
    LocalDate later = workingDay(deadline().plusDays(4));
    assertRefused(martha.sends(changes + "/extend", days(deadline().minusDays(1)).and("reason", "Holidays.").asMap()),
        "The new deadline must be later");
    assertRefused(martha.sends(changes + "/extend", days(sunday(later)).and("reason", "Holidays.").asMap()),
        "is not a working day");
    assertRefused(martha.sends(changes + "/extend", days(later).and("reason", "Holidays.")
        .and("deadlineTime", "17:01").asMap()), "Choose a time from 9:00 to 17:00");
    assertRefused(martha.sends(changes + "/extend", days(later).and("reason", "").asMap()), "Say why");
    assertRefused(martha.sends(changes + "/extend", days(later).andDate("decisionBy", later.plusDays(60))
        .and("reason", "Holidays.").asMap()), "so the contract cannot start before");
    LocalDate week = deadline();
    for (int i = 0; i < 5; i++) {
      week = workingDay(week.plusDays(1));
    }
    assertEquals(String.valueOf(week.getDayOfMonth()), martha.opens(changes + "/extend")
        .fieldsWith(Set.of("deadline-day")).get("deadline-day"), "A working week more is proposed");
    assertTrue(martha.opens(changes + "/amend").text().contains("we propose " + London.day(week)));
    assertDone(martha.sends(changes + "/extend", days(later).and("reason", "Half the lot is on holiday.").asMap()));
    assertTrue(martha.opens(changes + "/extend").text().contains("Another proposal waits"));
    assertFalse(signedIn(Demonstration.JO_SAMPLE).opens(opportunity).text().contains("Half the lot"));
    assertTrue(martha.opens(changes + "/confirm").text().contains("You proposed this"));
    assertRefused(martha.posts(changes + "/confirm", confirmFields(owen)), "You proposed this");
    assertDone(owen.posts(changes + "/confirm", confirmFields(owen)));

    assertEquals(later, deadline());
    String invitation = signedIn(Demonstration.JO_SAMPLE).opens(opportunity).text();
    assertTrue(invitation.contains("Half the lot is on holiday."), invitation);
    assertTrue(invitation.contains("Deadline: " + London.day(later)), invitation);
    assertFalse(invitation.contains("Owen"), "Who confirmed is the buyer's own affair");
    assertEquals(invitedPeople(), mails("More time to tender%", false));
    assertEquals(List.of("1"), Database.column("SELECT COUNT(*) FROM audit_event WHERE action = 'competition.changed'"));
    assertEquals(404, owen.opens(changes + "/confirm").status(), "Nothing waits any more");
  }

  @Test
  @DisplayName("R28: is put otherwise, before beside after; who has tendered is told under seal what to check")
  void amended() throws SQLException {
    assertRefused(uploads("/amend", amendment().and("significant", "yes").asMap()),
        "A change that needs more time needs a later deadline");
    assertRefused(uploads("/amend", amendment().and("question-1", " ").asMap()), "Enter the words of question 1");
    assertRefused(uploads("/amend", amendment().and("terms", "خطة").asMap()), "Terms of this contract");
    assertDone(uploads("/amend", amendment().asMap()));
    assertTrue(owen.opens(changes + "/confirm").text().contains("Train fifty residents."));
    assertDone(owen.posts(changes + "/confirm", confirmFields(owen)));

    Answer invitation = signedIn(Demonstration.SAMPLE_COMMONS).opens(opportunity);
    assertTrue(invitation.text().contains("Train fifty residents."));
    assertTrue(invitation.text().contains("Rochdale Council wants every township"), "What was there before");
    assertTrue(invitation.text().contains("map.txt") && invitation.text().contains("80511000 Staff training services"));
    assertTrue(invitation.text().contains("Training Fifty Residents"));
    assertEquals(invitedPeople(), mails("The invitation was changed%", false));
    assertEquals(people("Sample Commons CIC"), mails("Check your tender%", true));
    assertEquals(List.of("Check your tender"), Database.column("SELECT DISTINCT SUBSTRING_INDEX(subject, ':', 1)"
        + " FROM outbox_message WHERE sealed AND subject LIKE 'Check%'"));
    assertEquals(List.of("1"), Database.column("SELECT COUNT(*) FROM bid_submission WHERE superseded_at IS NULL"
        + " AND withdrawn_at IS NULL AND bid_id IN (SELECT id FROM bid WHERE competition_id = (SELECT id FROM"
        + " mini_competition WHERE reference = '" + competition + "'))"), "It stays valid");
    assertTrue(signedIn(Demonstration.OFFICER).opens("/manage/competitions/" + competition).text()
        .contains("Train fifty residents."));
  }

  @Test
  @DisplayName("R40: refuses days out of order when they are proposed, and when others moved before they are confirmed")
  void order() throws SQLException {
    assertRefused(uploads("/amend", amendment().andDate("startsOn", deadline().minusDays(1)).asMap()),
        "contract would start before the deadline");
    String its = " WHERE reference = '" + competition + "'";
    LocalDate starts = LocalDate.parse(Database.column("SELECT starts_on FROM mini_competition" + its).get(0));
    assertDone(uploads("/amend", amendment().andDate("startsOn", starts.plusDays(1)).asMap()));
    Database.execute("UPDATE mini_competition SET decision_by = decision_by + INTERVAL 60 DAY" + its);
    assertRefused(owen.posts(changes + "/confirm", confirmFields(owen)), "so the contract cannot start before");
    assertEquals(List.of("PROPOSED"), Database.column("SELECT status FROM competition_change"));
    assertDone(martha.posts(changes + "/confirm", sendBackFields(martha, "A slip of mine.")));
    assertTrue(martha.opens(changes).text().contains("A slip of mine."));
  }

  @Test
  @DisplayName("R28, R30: is not changed after the deadline, however long the proposal waited")
  void tooLate() throws SQLException {
    assertDone(martha.sends(changes + "/extend",
        days(workingDay(deadline().plusDays(4))).and("reason", "Holidays.").asMap()));
    Map<String, String> fields = confirmFields(owen);
    Database.execute("UPDATE bid_gate SET deadline_utc = SYSDATE(6) - INTERVAL 1 SECOND"
        + gate.replace(" FROM bid_gate", ""));
    assertRefused(owen.posts(changes + "/confirm", fields), "The deadline has passed");
    assertDone(owen.posts(changes + "/confirm", sendBackFields(owen, "Too late.")));
    assertTrue(martha.opens(changes + "/extend").text().contains("The deadline has passed"));
  }

  @Test
  @DisplayName("R36: is withdrawn by two owners with a letter to everybody invited; sealed tenders stay sealed")
  void withdrawn() throws SQLException {
    Visitor imran = signedIn(Demonstration.SAMPLE_COMMONS);
    String question = "/supplier/tenders/" + competition + "/questions/1";
    Map<String, String> answer = Visitor.filled(imran.opens(question), Map.of("answer", "Later."));
    assertRefused(martha.sends(changes + "/withdraw", Map.of("reason", "", "next", "We ask again.")),
        "Say why the competition is withdrawn");
    assertDone(martha.sends(changes + "/withdraw",
        Map.of("reason", "The budget was cut.", "next", "We ask again in spring.")));
    assertDone(owen.posts(changes + "/confirm", confirmFields(owen)));

    assertEquals(List.of("WITHDRAWN"), status());
    assertEquals(List.of("1"), Database.column("SELECT COUNT(*) FROM letter WHERE kind = 'NO_AWARD' AND subject = '"
        + competition + "'"));
    assertEquals(invitedPeople(), mails("Withdrawn%", false));
    Answer invitation = imran.opens(opportunity);
    assertTrue(invitation.text().contains("The budget was cut."));
    String letter = Database.column("SELECT reference FROM letter WHERE kind = 'NO_AWARD' AND subject = '" + competition
        + "'").get(0);
    assertTrue(imran.downloads("/letters/" + letter).length > 10_000);
    assertEquals(404, signedIn(Demonstration.REFUSED).opens("/letters/" + letter).status());
    assertRefused(imran.posts(question, answer), "The competition was withdrawn");
    assertTrue(imran.opens(question).text().contains("The competition was withdrawn"));
    Database.execute("UPDATE bid_gate SET deadline_utc = SYSDATE(6) - INTERVAL 1 SECOND"
        + gate.replace(" FROM bid_gate", ""));
    assertFalse(martha.opens("/buyer/competitions/" + competition + "/opening").body().contains("<form id=\"form\""));
    assertEquals(List.of(), Database.column("SELECT competition_id FROM opened_tender WHERE competition_id = (SELECT id"
        + " FROM mini_competition WHERE reference = '" + competition + "')"));
    assertTrue(martha.opens(changes + "/withdraw").text().contains("can be withdrawn until"));
  }

  @Test
  @DisplayName("R30: an officer records an outage, and an owner confirms more time for all")
  void outage() throws SQLException {
    String address = "/manage/competitions/" + competition + "/outage";
    Visitor priya = signedIn(Demonstration.OFFICER);
    LocalDate today = London.dateOf(Instant.now());
    Typed typed = days(workingDay(deadline().plusDays(2))).and("reason", "The platform did not answer.")
        .and("evidence", "Ticket 4711.").andDate("from", today.minusDays(1)).and("fromTime", "9:00")
        .andDate("until", today.plusDays(1)).and("untilTime", "11:30");
    assertRefused(priya.sends(address, typed.asMap()), "must have ended before");
    assertRefused(priya.sends(address, typed.andDate("until", today.minusDays(2)).asMap()), "must end after it began");
    assertDone(priya.sends(address, typed.andDate("until", today.minusDays(1)).asMap()));
    assertEquals(404, signedIn(Demonstration.AUDITOR).opens(address).status());
    assertTrue(martha.opens(changes + "/confirm").text().contains("Ticket 4711."));
    assertDone(martha.posts(changes + "/confirm", confirmFields(martha)));
    String invitation = signedIn(Demonstration.JO_SAMPLE).opens(opportunity).text();
    assertTrue(invitation.contains("The platform did not answer."));
    assertFalse(invitation.contains("Ticket 4711."), "Evidence stays with buyer and Oldham");
  }

  @Test
  @DisplayName("X02: is changed by nobody else: another member's owner, a supplier and an uninvited one find nothing")
  void others() throws SQLException {
    for (String page : List.of("", "/amend", "/extend", "/outage", "/withdraw", "/confirm")) {
      assertEquals(404, signedIn(Demonstration.OLDHAM_OWNER).opens(changes + page).status(), page);
      assertEquals(404, signedIn(Demonstration.JO_SAMPLE).opens(changes + page).status(), page);
    }
    assertEquals(404, signedIn(Demonstration.REFUSED).opens(opportunity).status());
    assertEquals(404, martha.opens("/buyer/competitions/" + Demonstration.competition(Demonstration.DRAFT)
        + "/changes").status());
  }

  private Typed amendment() throws SQLException {
    return days(deadline()).and("reason", "A question showed a gap.").and("significant", "no")
        .and("description", "Train fifty residents.").and("title", "Training Fifty Residents").and("cpvCode", "80511000");
  }

  /** With a file, from the first owner. */
  private Answer uploads(String page, Map<String, String> typed) {
    return martha.uploads(changes + page, "file", "map.txt", "North is up.".getBytes(), typed);
  }

  private Typed days(LocalDate deadline) {
    return Typed.nothing().andDate("deadline", deadline).and("deadlineTime", "12:00");
  }

  private static LocalDate workingDay(LocalDate day) {
    return ShippedBankHolidays.calendar(Nation.ENGLAND_AND_WALES).rollForward(day);
  }

  private static LocalDate sunday(LocalDate from) {
    return from.plusDays(7 - from.getDayOfWeek().getValue());
  }

  private Map<String, String> confirmFields(Visitor owner) {
    Answer page = owner.opens(changes + "/confirm");
    return page.fieldsWith(page.body().contains("name=\"confirm\"") ? Set.of("confirm", "version")
        : Set.of("reason"));
  }

  private Map<String, String> sendBackFields(Visitor owner, String reason) {
    return Visitor.filled(owner.opens(changes + "/confirm"), Map.of("reason", reason));
  }

  private LocalDate deadline() throws SQLException {
    return London.dateOf(Instant.parse(Database.column("SELECT " + IN_ISO + gate).get(0)));
  }

  private List<String> status() throws SQLException {
    return Database.column("SELECT status FROM mini_competition WHERE reference = '" + competition + "'");
  }

  private List<String> mails(String subject, boolean sealed) throws SQLException {
    return Database.column("SELECT recipient FROM outbox_message WHERE subject LIKE '" + subject + "' AND sealed = "
        + sealed + " ORDER BY recipient");
  }

  private List<String> invitedPeople() throws SQLException {
    return Database.column("SELECT a.email FROM account a JOIN role_grant g ON g.account_id = a.id JOIN invitation i ON"
        + " i.supplier_id = g.organisation_id AND g.role LIKE 'SUPPLIER%' JOIN mini_competition m ON"
        + " m.id = i.competition_id WHERE m.reference = '" + competition + "' AND g.ended_at IS NULL AND a.verified_at IS NOT NULL ORDER BY a.email");
  }

  private List<String> people(String supplier) throws SQLException {
    return Database.column("SELECT a.email FROM account a JOIN role_grant g ON g.account_id = a.id JOIN supplier s ON"
        + " s.id = g.organisation_id AND g.role LIKE 'SUPPLIER%' WHERE s.name = '" + supplier
        + "' AND g.ended_at IS NULL AND a.verified_at IS NOT NULL ORDER BY a.email");
  }

  private static void assertDone(Answer answer) {
    assertEquals(302, answer.status(), answer::text);
  }

  private static void assertRefused(Answer answer, String sentence) {
    assertEquals(200, answer.status(), answer::text);
    assertTrue(answer.text().contains(sentence), answer::text);
  }

  private static Visitor signedIn(String email) {
    return Visitor.signedIn(email, Demonstration.PASSWORD);
  }
}
