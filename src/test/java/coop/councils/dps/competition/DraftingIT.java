package coop.councils.dps.competition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Await;
import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.ShippedBankHolidays;
import coop.councils.dps.support.Typed;
import coop.councils.dps.support.client.Visitor;
import coop.councils.dps.support.client.Visitor.Answer;
import coop.councils.dps.system.domain.Nation;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ArquillianTest
@RunAsClient
@ExtendWith(Demonstration.class)
@DisplayName("Drafting a competition")
class DraftingIT {

  private static final String QUESTIONS = "SELECT CONCAT(q.title, ' ', ROUND(q.weight)) FROM competition_question q JOIN"
      + " mini_competition c ON c.id = q.competition_id WHERE c.title = 'Begun from a template' ORDER BY q.number";

  private Visitor martha;
  private Visitor owen;

  @BeforeEach
  void people() {
    martha = signedIn(Demonstration.ROCHDALE_OWNER);
    owen = signedIn(Demonstration.ROCHDALE_SECOND_OWNER);
  }

  @Test
  @DisplayName("begins from a template of the lot, with its criteria and weights, and not from one of the other lot")
  void template() throws SQLException {
    Answer other = martha.sends("/buyer/competitions/new", begins("1", "TPL-0000-0000-0002"));
    assertTrue(other.text().contains("That template is for the other lot"), other::text);
    assertEquals(302, martha.sends("/buyer/competitions/new", begins("2", "TPL-0000-0000-0002")).status());
    assertEquals(List.of("Method 30", "Capacity that lasts 25", "Fair work and the local economy 15"),
        Database.column(QUESTIONS));
    assertEquals(List.of("30.00"), Database.column("SELECT price_weight FROM mini_competition WHERE title ="
        + " 'Begun from a template'"));
  }

  @Test
  @DisplayName("loses a question, and those after it move up")
  void a_question_is_removed() throws SQLException {
    assertEquals(302, martha.sends("/buyer/competitions/new", begins("2", "TPL-0000-0000-0002")).status());
    String first = "/buyer/competitions/" + Demonstration.reference("mini_competition", "title = 'Begun from a template'")
        + "/criteria/1/remove";
    Answer removed = martha.sends(first, Map.of());
    assertEquals(302, removed.status(), removed::text);
    assertEquals(List.of("Capacity that lasts 25", "Fair work and the local economy 15"), Database.column(QUESTIONS));
    assertEquals(List.of("1", "2"), Database.column(QUESTIONS.replaceFirst("SELECT .* FROM", "SELECT q.number FROM")));
  }

  @Test
  @DisplayName("takes a file once, whatever its name")
  void same_file_twice() throws SQLException {
    assertEquals(302, martha.sends("/buyer/competitions/new", begins("2", "TPL-0000-0000-0002")).status());
    String documents = "/buyer/competitions/"
        + Demonstration.reference("mini_competition", "title = 'Begun from a template'") + "/documents";
    byte[] map = "North is up.".getBytes();
    assertEquals(302, martha.uploads(documents, "file", "map.txt", map, Map.of()).status());
    Answer again = martha.uploads(documents, "file", "other.txt", map, Map.of());
    assertTrue(again.text().contains("This file is here already, as map.txt"), again::text);
    assertFalse(martha.opens(documents).text().contains("other.txt"));
  }

  private static Map<String, String> begins(String lot, String template) {
    return Map.of("title", "Begun from a template", "lot", lot, "template", template);
  }

  @Test
  @DisplayName("R25: a template is kept by the administrator alone, and its weights total 100")
  void keep_templates() throws SQLException {
    Visitor helen = signedIn(Demonstration.ADMINISTRATOR);
    assertEquals(302, helen.sends("/manage/templates/new", Map.of("name", "Method above all", "lot", "", "weight-1",
        "80", "priceWeight", "20")).status());
    String template = "/manage/templates/" + Demonstration.reference("competition_template", "name LIKE 'Method%'");
    Answer wrong = helen.sends(template, Map.of("priceWeight", "30"));
    assertTrue(wrong.text().contains("The weights total 110%"), wrong::text);
    assertTrue(wrong.body().contains("value=\"30\""), "What was typed stays");
    assertTrue(martha.opens("/buyer/competitions/new").text().contains("Method above all"));
    assertEquals(302, helen.sends(template, Map.of("lot", "", "retired", "true")).status());
    assertFalse(martha.opens("/buyer/competitions/new").text().contains("Method above all"));
    assertEquals(404, signedIn(Demonstration.OFFICER).opens(template).status());
    Answer none = helen.sends("/manage/templates/new", Map.of("name", "Price alone", "priceWeight", "100"));
    assertTrue(none.text().contains("Give a weight to at least one criterion"), none::text);
  }

  @Test
  @DisplayName("R21: works the days out from any date, and offers them to the form without storing them")
  void days() {
    String draft = draft();
    Answer found = martha.sends(draft + "/timetable/work-out", Map.of("fixed", "START", "day-day", "1", "day-month",
        "9", "day-year", "2027", "standstill", "yes"));
    assertEquals(302, found.status(), found::text);
    Answer shown = martha.opens(found.location());
    assertTrue(shown.text().contains("Friday 30 July 2027 at noon"), shown::text);
    Answer form = martha.opens(draft + "/timetable?from=START&on=2027-09-01&free=yes");
    assertEquals("30", form.fieldsWith(Set.of("deadline-day")).get("deadline-day"));
    assertTrue(martha.sends(draft + "/timetable/work-out", Map.of("fixed", "START", "day-day", "1", "day-month", "9",
        "day-year", "2099", "standstill", "no")).text().contains("2029"), "R04: years without bank holidays");
    for (String nonsense : List.of("?from=X&on=2027-09-01", "?from=START&on=2027-02-31", "?from=START&on=%00")) {
      assertTrue(List.of(200, 400).contains(martha.opens(draft + "/timetable/work-out" + nonsense).status()), nonsense);
    }
  }

  @Test
  @DisplayName("R16: suppliers whose self-declaration is old are asked for a new one when they are invited, nobody twice")
  void renewals() throws SQLException {
    String draft = draft();
    assertTrue(martha.sends(draft + "/conditions", Map.of("contactName", "Martha Leigh", "contactEmail", "")).text()
        .contains("Give both the name and the email address"));
    Database.execute("UPDATE application SET submitted_at = submitted_at - INTERVAL 5 MONTH WHERE submitted_at IS NOT"
        + " NULL");
    assertEquals(302, martha.sends(draft + "/conditions", Map.of("terms", "Childcare is paid by us.", "contactName",
        "Martha Leigh", "contactEmail", "martha@rochdale.example", "renewal", "AFTER_3_MONTHS")).status());
    assertTrue(martha.opens(draft).text().contains("Terms, contact and self-declarations"));
    signOff(draft);
    Database.execute("INSERT INTO self_declaration (reference, supplier_id, reason, asked_at, due_on, version) SELECT"
        + " 'DEC-0000-0000-0001', id, 'Asked by Oldham', UTC_TIMESTAMP(6), UTC_DATE(), 1 FROM supplier WHERE name ="
        + " 'Example Cooperative Ltd'");
    int before = asked();
    Answer published = martha.sends(draft + "/publish", Map.of());
    assertEquals(302, published.status(), published::text);
    int invited = Integer.parseInt(Database.column("SELECT COUNT(*) FROM invitation i JOIN mini_competition c ON c.id ="
        + " i.competition_id WHERE c.title LIKE 'Training Residents%'").get(0));
    assertTrue(asked() > before && asked() - before <= invited, "Asked " + (asked() - before) + " of " + invited);
    assertEquals(List.of("Asked by Oldham"), Database.column("SELECT reason FROM self_declaration d JOIN supplier s ON"
        + " s.id = d.supplier_id WHERE s.name = 'Example Cooperative Ltd' AND d.declared_at IS NULL"));
    String told = Database.column("SELECT body FROM outbox_message WHERE subject LIKE 'Please renew%'").get(0);
    assertTrue(told.contains("Rochdale"), told);
    assertTrue(signedIn(Demonstration.EXAMPLE_COOPERATIVE).opens("/supplier/opportunities/"
        + Demonstration.competition(Demonstration.TAKES_TENDERS)).text().contains("Childcare is paid by us."));
  }

  private void signOff(String draft) {
    Map<String, String> form = Visitor.filled(owen.opens(draft + "/review"), Map.of("comment", ""));
    form.remove("send");
    assertEquals(302, owen.posts(draft + "/review", form).status());
  }

  @Test
  @DisplayName("R23: is published once by two who press the button at the same moment; the other reads that it is")
  void two_publishers() throws SQLException {
    String draft = draft();
    signOff(draft);
    String published = "SELECT id FROM audit_event WHERE action = 'competition.published' AND subject = '"
        + draft.substring(draft.lastIndexOf('/') + 1) + "'";
    int before = Database.column(published).size();
    List<Visitor> twice = List.of(martha, signedIn(Demonstration.ROCHDALE_OWNER));
    List<Map<String, String>> forms = twice.stream().map(one -> Visitor.filled(one.opens(draft + "/publish"), Map.of()))
        .toList();
    List<Answer> answers = IntStream.of(0, 1).mapToObj(i -> CompletableFuture.supplyAsync(() ->
        twice.get(i).posts(draft + "/publish", forms.get(i)))).toList().stream().map(CompletableFuture::join).toList();
    assertEquals(List.of(200, 302), answers.stream().map(Answer::status).sorted().toList());
    String refused = answers.stream().filter(answer -> answer.status() == 200).findFirst().orElseThrow().text();
    assertTrue(refused.contains("This competition is published."), refused);
    assertEquals(List.of(), Database.column("SELECT supplier_id FROM invitation GROUP BY competition_id, supplier_id"
        + " HAVING COUNT(*) > 1"));
    assertEquals(before + 1, Database.column(published).size());
  }

  @Test
  @DisplayName("R21, R22: goes out with less than ten days once every supplier agreed, and not once its days are past")
  void short_time() throws SQLException {
    Database.execute("UPDATE admission SET ended_at = UTC_TIMESTAMP(6) WHERE lot_number = 2 AND supplier_id NOT IN"
        + " (SELECT id FROM supplier WHERE name IN ('Example Cooperative Ltd', 'Jo Sample, Sample Facilitation'))");
    String draft = draft();
    LocalDate soon = ShippedBankHolidays.calendar(Nation.ENGLAND_AND_WALES).rollForward(LocalDate.now().plusDays(4));
    Typed deadline = Typed.nothing().andDate("deadline", soon).and("deadlineTime", "12:00");
    assertEquals(302,
        martha.sends(draft + "/shorter-time", deadline.and("reason", "The grant ends.").asMap()).status());
    String asked = "/supplier/shorter-times/" + Demonstration.reference("shorter_time", "withdrawn_at IS NULL");
    for (String supplier : List.of(Demonstration.EXAMPLE_COOPERATIVE, Demonstration.JO_SAMPLE)) {
      assertEquals(302, signedIn(supplier).sends(asked, Map.of("agrees", "yes")).status());
    }
    Map<String, String> timetable = Typed.nothing().andDate("deadline", soon).and("deadlineTime", "12:00")
        .andDate("questionsBy", soon.minusDays(1)).andDate("decisionBy", soon.plusDays(10)).and("standstill", "no")
        .asMap();
    assertEquals(302, martha.sends(draft + "/timetable", timetable).status());
    Database.execute("UPDATE mini_competition SET planned_deadline = UTC_TIMESTAMP(6) - INTERVAL 1 HOUR WHERE status ="
        + " 'DRAFT' AND title LIKE 'Training Residents%'");
    signOff(draft);
    assertTrue(martha.sends(draft + "/publish", Map.of()).text().contains("has passed. Plan another"));

    assertEquals(302, martha.sends(draft + "/timetable", timetable).status());
    signOff(draft);
    Answer takenBack = whileHeld("shorter_time", "UPDATE shorter_time_answer SET agrees = FALSE ORDER BY id LIMIT 1",
        () -> martha.sends(draft + "/publish", Map.of()));
    assertTrue(takenBack.text().contains("One supplier has not agreed"), takenBack::text);
    assertEquals(302, signedIn(Demonstration.EXAMPLE_COOPERATIVE).sends(asked, Map.of("agrees", "yes")).status());
    assertEquals(302, signedIn(Demonstration.JO_SAMPLE).sends(asked, Map.of("agrees", "yes")).status());
    assertEquals(302, martha.sends(draft + "/publish", Map.of()).status());
    assertEquals(List.of(soon.toString()), Database.column("SELECT DATE(deadline_utc) FROM bid_gate g JOIN"
        + " mini_competition c ON c.id = g.competition_id WHERE c.title LIKE 'Training Residents%'"));
  }

  @Test
  @DisplayName("R23: invites whoever is being admitted at that instant: the admission is waited for")
  void admitted_meanwhile() throws SQLException {
    String draft = draft();
    signOff(draft);
    String late = Database.column("SELECT id FROM supplier WHERE id NOT IN (SELECT supplier_id FROM admission"
        + " WHERE lot_number = 2)").get(0);
    Answer published = whileHeld("lot", "INSERT INTO admission (supplier_id, lot_number, application_id, admitted_at,"
        + " version) VALUES (" + late + ", 2, 1, UTC_TIMESTAMP(6), 1)", () -> martha.sends(draft + "/publish", Map.of()));
    assertEquals(302, published.status(), published::text);
    assertEquals(List.of(late), Database.column("SELECT i.supplier_id FROM invitation i JOIN"
        + " mini_competition c ON c.id = i.competition_id WHERE c.title LIKE 'Training Residents%' AND i.supplier_id = "
        + late));
  }

  /** Somebody changes what a table holds, and is not done when the other comes. */
  private static Answer whileHeld(String table, String change, Supplier<Answer> other) throws SQLException {
    try (Connection connection = Database.connect(); Statement sql = connection.createStatement()) {
      connection.setAutoCommit(false);
      sql.executeQuery("SELECT * FROM " + table + " FOR UPDATE").close();
      CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(other);
      Await.until("somebody who waits for " + table, () -> !Database.column("SELECT id FROM"
          + " information_schema.processlist WHERE id <> CONNECTION_ID() AND command IN ('Query', 'Execute')"
          + " AND UPPER(info) LIKE '%" + table.toUpperCase(Locale.ROOT) + "%FOR UPDATE%'").isEmpty());
      sql.executeUpdate(change);
      connection.commit();
      return answer.join();
    } catch (SQLException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  @DisplayName("R25, R30: a deadline edited in the address bar, or posted after publication, changes nothing")
  void edited_deadline() throws SQLException {
    String competition = Demonstration.competition(Demonstration.TAKES_TENDERS);
    String page = "/buyer/competitions/" + competition;
    String gate = "SELECT deadline_utc FROM bid_gate g JOIN mini_competition c ON c.id = g.competition_id WHERE"
        + " c.reference = '" + competition + "'";
    String days = "SELECT CONCAT_WS(' ', planned_deadline, questions_by, decision_by) FROM mini_competition WHERE"
        + " reference = '" + competition + "'";
    List<String> before = Database.column(gate);
    List<String> planned = Database.column(days);
    String edited = "?deadline-day=1&deadline-month=1&deadline-year=2028&deadlineTime=12:00&deadline=2028-01-01";
    martha.opens(page + "/timetable" + edited);
    martha.opens(page + edited);
    signedIn(Demonstration.JO_SAMPLE).opens("/supplier/tenders/" + competition + "/check" + edited);
    Map<String, String> form = Visitor.filled(martha.opens(page + "/timetable"), Map.of("deadline-day", "5",
        "deadline-month", "1", "deadline-year", "2028", "questionsBy-day", "1", "questionsBy-month", "12",
        "questionsBy-year", "2027", "decisionBy-day", "1", "decisionBy-month", "2", "decisionBy-year", "2028"));
    form.put("deadlineTime", "12:00");
    form.put("standstill", "no");
    Answer refused = martha.posts(page + "/timetable", form);
    assertTrue(refused.text().contains("There is a problem"), refused::text);
    assertEquals(before, Database.column(gate));
    assertEquals(planned, Database.column(days));
  }

  private static int asked() throws SQLException {
    return Integer.parseInt(Database.column("SELECT COUNT(*) FROM self_declaration").get(0));
  }

  /** What took tenders is a draft again, with everything that a draft needs. */
  private static String draft() {
    try {
      String draft = "/buyer/competitions/" + Demonstration.competition(Demonstration.TAKES_TENDERS);
      Database.execute("UPDATE mini_competition SET status = 'DRAFT', planned_deadline = (SELECT deadline_utc FROM"
          + " bid_gate WHERE competition_id = mini_competition.id) WHERE title LIKE 'Training Residents%'");
      Database.execute("DELETE FROM bid_gate WHERE competition_id IN (SELECT id FROM mini_competition WHERE status ="
          + " 'DRAFT')");
      Database.execute("DELETE FROM invitation WHERE competition_id IN (SELECT id FROM mini_competition WHERE status ="
          + " 'DRAFT')");
      return draft;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Visitor signedIn(String email) {
    return Visitor.signedIn(email, Demonstration.PASSWORD);
  }
}
