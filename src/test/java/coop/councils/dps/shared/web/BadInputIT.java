package coop.councils.dps.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Await;
import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.ShippedBankHolidays;
import coop.councils.dps.support.client.Visitor.Answer;
import coop.councils.dps.support.client.Visitor;
import coop.councils.dps.system.domain.Nation;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes wrong on a form's way: a sentence to act on, and nothing typed is lost. */
@ArquillianTest
@RunAsClient
@ExtendWith(Demonstration.class)
class BadInputIT {

  /** The demonstration's own file apart. */
  private static final String UPLOADED = "name <> 'old-register.csv' AND id NOT IN (SELECT document_id FROM"
      + " library_document)";

  private static final int MEGABYTE = 1024 * 1024;
  private static final byte[] PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff};

  private String tender;
  private String draft;

  @BeforeEach
  void find() throws SQLException {
    tender = "/supplier/tenders/" + Demonstration.competition(Demonstration.TAKES_TENDERS);
    draft = "/buyer/competitions/" + Demonstration.competition(Demonstration.DRAFT);
  }

  @Test
  @DisplayName("U05, U06, U07, S16: a file that cannot be taken is refused with its reason, a strange name is tamed")
  void files() throws SQLException {
    Visitor jo = signedIn(Demonstration.JO_SAMPLE);
    assertRefused(jo.uploads(tender + "/files", "file", "none.pdf", new byte[0]), "The file none.pdf is empty");
    assertRefused(jo.uploads(tender + "/files", "file", "setup.exe", PROGRAM), "is of a type we cannot take");
    assertRefused(jo.uploads(tender + "/files", "file", "plan.pdf", PROGRAM), "is not what its name says");
    assertRefused(jo.uploads(tender + "/files", "file", "page.txt", "<html><script>1</script></html>".getBytes(
        StandardCharsets.UTF_8)), "is not what its name says");
    assertRefused(jo.uploads(tender + "/files", "file", "", new byte[0]), "Choose a file");
    assertEquals(List.of(), Database.column("SELECT name FROM document WHERE " + UPLOADED));
    byte[] text = "Our plan.".getBytes(StandardCharsets.UTF_8);
    for (String name : List.of("../../etc/plan.txt", "\u202Enalp.txt", "C:\\Users\\jo\\offer.txt", "plan\u0000.txt")) {
      assertRefused(jo.uploads(tender + "/files", "file", name, text), "is a path or has invisible marks");
    }
    assertSaved(jo.uploads(tender + "/files", "file", "plan\u200B.txt", text));
    assertSaved(jo.uploads(tender + "/files", "file", "می\u200Cخواهم.txt", text(40)));
    assertRefused(jo.uploads(tender + "/files", "file", "copy.txt", text), "is here already for the same purpose, as plan");
    assertEquals(List.of("plan.txt", "میخواهم.txt"),
        Database.column("SELECT name FROM document WHERE " + UPLOADED + " ORDER BY id"));
  }

  @Test
  @DisplayName("S16: a file of more than 25 MB is refused with its reason")
  void a_file_too_large() throws SQLException {
    Visitor jo = signedIn(Demonstration.JO_SAMPLE);
    assertSaved(jo.uploads(tender + "/files", "file", "largest.txt", text(25 * MEGABYTE)));
    assertRefused(jo.uploads(tender + "/files", "file", "larger.txt", text(25 * MEGABYTE + 1)), "larger than 25 MB");
    Answer refused = jo.uploads(tender + "/files", "file", "larger.txt", text(26 * MEGABYTE));
    assertEquals(413, refused.status(), refused::text);
    assertTrue(refused.text().contains("or up to 25 MB"), refused::text);
    assertEquals(List.of("largest.txt"), Database.column("SELECT name FROM document WHERE " + UPLOADED));
  }

  private static byte[] text(int size) {
    byte[] text = new byte[size];
    Arrays.fill(text, (byte) 'a');
    return text;
  }

  @Test
  @DisplayName("R25: weights of 90 or 99.9 per cent are shown and cannot be published")
  void weights_that_do_not_total_100() throws SQLException {
    Database.execute("UPDATE mini_competition SET planned_deadline = UTC_TIMESTAMP(6) + INTERVAL 40 DAY, questions_by ="
        + " CURRENT_DATE + INTERVAL 20 DAY WHERE status = 'DRAFT'");
    Database.execute("INSERT INTO competition_evaluator SELECT m.id, a.id FROM mini_competition m, account a"
        + " WHERE m.status = 'DRAFT' AND a.email = '" + Demonstration.OLDHAM_EVALUATOR + "'");
    Visitor owner = signedIn(Demonstration.OLDHAM_SECOND_OWNER);
    for (String weight : List.of("30", "39.9")) {
      assertSaved(owner.sends(draft + "/criteria", Map.of("priceWeight", weight)));
      Answer page = owner.opens(draft + "/criteria");
      assertTrue(page.text().contains("exactly 100%"), page::text);
      assertTrue(page.text().contains(weight.equals("30") ? "90%" : "99.9%"), page::text);
      assertTrue(owner.opens(draft + "/publish").text().contains("The draft is not complete"));
    }
    for (String nonsense : List.of("101", "-1", "1e1", "1,5", "39.999")) {
      Answer refused = owner.sends(draft + "/criteria", Map.of("priceWeight", nonsense));
      assertRefused(refused, "There is a problem");
      assertEquals(nonsense, refused.fieldsWith(Set.of("priceWeight")).get("priceWeight"));
    }
    assertEquals(List.of("DRAFT"), Database.column("SELECT status FROM mini_competition WHERE title = '"
        + Demonstration.DRAFT + "'"));
  }

  @Test
  @DisplayName("X12: an address with an empty part names no page")
  void doubled_slash() {
    assertEquals(404, signedIn(Demonstration.OLDHAM_OWNER).opens("//buyer/competitions").status());
  }

  @Test
  @DisplayName("R25: the page that publishes an unfinished draft says what it lacks")
  void an_unfinished_draft() {
    Answer page = signedIn(Demonstration.OLDHAM_OWNER).opens(draft + "/publish");
    assertEquals(200, page.status(), page::text);
    assertTrue(page.text().contains("The draft is not complete"), page::text);
    assertFalse(page.body().contains("<form"), "it cannot be published");
  }

  @Test
  @DisplayName("R21: a deadline too soon, or a day that is none, is refused as it was typed")
  void a_deadline_that_cannot_be() {
    Visitor owner = signedIn(Demonstration.OLDHAM_SECOND_OWNER);
    LocalDate soon = LocalDate.now().plusDays(3);
    Map<String, String> typed = Map.of("deadline-day", String.valueOf(soon.getDayOfMonth()),
        "deadline-month", String.valueOf(soon.getMonthValue()), "deadline-year", String.valueOf(soon.getYear()),
        "deadlineTime", "12:00", "questionsBy-day", "31", "questionsBy-month", "2", "questionsBy-year", "2027");
    Answer refused = owner.sends(draft + "/timetable", typed);
    assertRefused(refused, "There is a problem");
    Map<String, String> shown = refused.fieldsWith(typed.keySet());
    typed.forEach((field, value) -> assertEquals(value, shown.get(field), field));

    LocalDate day = ShippedBankHolidays.calendar(Nation.ENGLAND_AND_WALES).rollForward(soon);
    Map<String, String> whole = new HashMap<>(Map.of("deadlineTime", "12:00", "standstill", "no"));
    Map.of("deadline", day, "questionsBy", LocalDate.now(), "decisionBy", day.plusDays(20)).forEach((field, date) ->
        whole.putAll(Map.of(field + "-day", String.valueOf(date.getDayOfMonth()), field + "-month",
            String.valueOf(date.getMonthValue()), field + "-year", String.valueOf(date.getYear()))));
    assertRefused(owner.sends(draft + "/timetable", whole), "10 whole days");
  }

  @Test
  @DisplayName("K03, K10: when the database goes away under a form its page gives a reference and sends it again")
  void the_database_goes_away() throws Exception {
    Visitor jo = signedIn(Demonstration.JO_SAMPLE);
    String answer = "Typed <with> care & \"love\"";
    Map<String, String> form = Visitor.filled(jo.opens(tender + "/questions/2"), Map.of("answer", answer));
    Answer problem;
    try (Connection other = Database.connect(); Statement sql = other.createStatement()) {
      other.setAutoCommit(false);
      sql.executeQuery("SELECT * FROM bid FOR UPDATE").close();
      CompletableFuture<Answer> sent = CompletableFuture.supplyAsync(() -> jo.posts(tender + "/questions/2", form));
      AtomicReference<String> held = new AtomicReference<>("");
      // What stands there twice waits for the row; others only pass by.
      Await.until("a change that waits", () -> {
        List<String> now = waiting();
        return now.contains(held.getAndSet(now.isEmpty() ? "" : now.get(0)));
      });
      Database.execute("KILL " + held.get());
      problem = sent.get();
      other.rollback();
    }
    assertEquals(500, problem.status());
    assertTrue(problem.text().matches(".*reference: [0-9A-Z]{4}-[0-9A-Z]{4} .*"), problem::text);
    assertTrue(problem.body().contains("action=\"" + tender + "/questions/2\""), problem::body);
    Map<String, String> kept = problem.fieldsWith(Set.of("answer"));
    assertEquals(form, kept);
    assertNotEquals(answer, jo.opens(tender + "/questions/2").fieldsWith(Set.of("answer")).get("answer"));
    assertSaved(jo.posts(tender + "/questions/2", kept));
    assertEquals(answer, jo.opens(tender + "/questions/2").fieldsWith(Set.of("answer")).get("answer"));
  }

  private static List<String> waiting() throws SQLException {
    return Database.column("SELECT id FROM information_schema.processlist WHERE id <> CONNECTION_ID()"
        + " AND command IN ('Query', 'Execute') AND (info LIKE '%bid%') AND info NOT LIKE '%processlist%'");
  }

  @Test
  @DisplayName("X10: a form sent after the session has ended goes on after signing in")
  void the_session_has_ended() throws SQLException {
    Visitor jo = signedIn(Demonstration.JO_SAMPLE);
    Map<String, String> typed = Map.of("answer", "Typed for an hour, Ŵyn.");
    Map<String, String> form = Visitor.filled(jo.opens(tender + "/questions/2"), typed);
    Visitor later = new Visitor();
    Answer asked = later.posts(tender + "/questions/2", form, Map.of("Cookie", "JSESSIONID=ended"));
    assertEquals(302, asked.status());
    assertTrue(asked.location().startsWith("/sign-in?next="), asked::location);
    assertEquals("/continue", later.signsIn(Demonstration.JO_SAMPLE, Demonstration.PASSWORD).location());
    Answer waiting = later.opens("/continue");
    assertTrue(waiting.body().contains("action=\"" + tender + "/questions/2\""), waiting::body);
    assertSaved(later.posts(tender + "/questions/2", waiting.fieldsWith(Set.of("answer"))));
    assertTrue(later.opens(tender + "/questions/2").text().contains("Typed for an hour, Ŵyn."));
  }

  @Test
  @DisplayName("X06: a form that another site sends is refused")
  void another_site() throws SQLException {
    Visitor jo = signedIn(Demonstration.JO_SAMPLE);
    Map<String, String> form = Visitor.filled(jo.opens(tender + "/price"), Map.of("what-1", "All", "unit-1", "term",
        "quantity-1", "1", "rate-1", "1"));
    for (Map<String, String> headers : List.of(Map.of("Origin", "https://evil.example"), Map.of("Origin", "null"),
        Map.of("Sec-Fetch-Site", "cross-site"), Map.of("Sec-Fetch-Site", "same-site"))) {
      Answer refused = jo.posts(tender + "/price", form, headers);
      assertEquals(403, refused.status(), () -> headers + refused.body());
    }
    assertEquals(List.of(), Database.column("SELECT id FROM bid_price_line WHERE bid_id = (SELECT b.id FROM bid b"
        + " JOIN role_grant g ON g.organisation_id = b.supplier_id JOIN account a ON a.id = g.account_id"
        + " WHERE a.email = '" + Demonstration.JO_SAMPLE + "' AND b.competition_id = (SELECT id FROM mini_competition"
        + " WHERE reference = '" + Demonstration.competition(Demonstration.TAKES_TENDERS) + "'))"));
    assertEquals(302, jo.posts(tender + "/price", form, Map.of("Sec-Fetch-Site", "same-origin")).status());
  }

  private static void assertRefused(Answer answer, String reason) {
    assertEquals(200, answer.status(), answer::text);
    assertTrue(answer.text().contains("There is a problem") && answer.text().contains(reason), answer::text);
  }

  private static void assertSaved(Answer answer) {
    assertEquals(302, answer.status(), answer::text);
  }

  private static Visitor signedIn(String email) {
    return Visitor.signedIn(email, Demonstration.PASSWORD);
  }
}
