package coop.councils.dps.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.Judging;
import coop.councils.dps.support.client.Visitor.Answer;
import coop.councils.dps.support.client.Visitor;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
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
@DisplayName("An application, while Oldham assesses it")
class AssessmentIT {

  private static final Map<String, String> NO_INTEREST = Map.of("interest", "no");

  private String application;
  private String page;
  private String decide;

  @BeforeEach
  void find() throws SQLException {
    application = Demonstration.reference("application", "supplier_id = (SELECT organisation_id FROM role_grant"
        + " WHERE account_id = (SELECT id FROM account WHERE email = '" + Demonstration.WAITING + "'))");
    page = "/manage/applications/" + application;
    decide = page + "/lots/" + lot() + "/decide";
  }

  @Test
  @DisplayName("opens to an officer only after they said that they have no interest; whoever has one never reads it")
  void interests() throws SQLException {
    Visitor priya = signedIn(Demonstration.OFFICER);
    Visitor tom = signedIn(Demonstration.SECOND_OFFICER);
    assertTrue(priya.opens(page).text().contains("Before you open this application"));
    assertFalse(priya.opens(page).text().contains("Answers"), "Nothing of what was answered");
    assertTrue(priya.opens(decide).text().contains("Say whether you have an interest"));

    assertTrue(priya.sends(page, Map.of("interest", "yes")).text().contains("Say what the interest is"));
    assertEquals(302, priya.sends(page, Map.of("interest", "yes", "details", "My sister works there.")).status());
    assertTrue(priya.opens(page).text().contains("You declared an interest"));
    assertTrue(priya.opens(decide).text().contains("colleagues assess"));
    assertEquals(302, tom.sends(page, NO_INTEREST).status());
    assertTrue(tom.opens(page).text().contains("My sister works there."), "Colleagues see it");
    assertEquals(200, tom.opens(decide).status());
    assertEquals(List.of("1", "0"), Database.column("SELECT has_interest FROM assessor_declaration WHERE application_id"
        + " = (SELECT id FROM application WHERE reference = '" + application + "') ORDER BY id"));
    assertTrue(signedIn(Demonstration.AUDITOR).opens(page).text().contains("My sister works there."));
  }

  @Test
  @DisplayName("closes to an officer who finds an interest later, the supplier's files with it (R15)")
  void interests_found_later() throws SQLException {
    Visitor meera = signedIn(Demonstration.WAITING);
    byte[] words = "Our policy.".getBytes(StandardCharsets.UTF_8);
    assertEquals(302, meera.uploads("/supplier/documents/new", "file", "policy.txt", words, Map.of("kind", "OTHER"))
        .status());
    String file = "/documents/" + Database.column("SELECT reference FROM document WHERE name = 'policy.txt'").get(0);
    Visitor tom = signedIn(Demonstration.SECOND_OFFICER);
    tom.sends(page, NO_INTEREST);
    assertEquals(200, tom.opens(file).status());

    assertTrue(tom.sends(page, Map.of("details", " ", "later", "")).text().contains("Say what the interest is"));
    assertEquals(302, tom.sends(page, Map.of("details", "A friend has joined its board.", "later", "")).status());

    assertTrue(tom.opens(page).text().contains("You declared an interest"));
    assertTrue(tom.opens(decide).text().contains("colleagues assess"));
    assertEquals(404, tom.opens(file).status());
    Visitor priya = signedIn(Demonstration.OFFICER);
    priya.sends(page, NO_INTEREST);
    assertTrue(priya.opens(page).text().contains("A friend has joined its board."));
    assertEquals(200, priya.opens(file).status());
  }

  @Test
  @DisplayName("R15: is judged and proposed anew where the officer who did finds an interest")
  void proposed_by_one_with_an_interest() throws SQLException {
    Visitor priya = signedIn(Demonstration.OFFICER);
    priya.sends(page, NO_INTEREST);
    Visitor tom = signedIn(Demonstration.SECOND_OFFICER);
    tom.sends(page, NO_INTEREST);
    Judging.judge(priya, application);
    assertEquals(302, priya.sends(decide, Map.of("outcome", "ADMIT", "reasons", "Good work.",
        "exclusion", "no")).status());
    assertEquals(302, priya.sends(page, Map.of("details", "I have married its director.", "later", "")).status());

    assertTrue(tom.opens(page).text().contains("declared an interest in the supplier"), "Why the proposal went back");
    assertTrue(tom.opens(page).text().contains("Still to be judged: 6.1, L2.1, L2.2"));
    assertTrue(tom.opens(decide.replace("/decide", "/confirm")).text().contains("There is no proposal to confirm"));
    assertEquals(List.of("0"), Database.column("SELECT COUNT(*) FROM answer_judgement j JOIN application a"
        + " ON a.id = j.application_id WHERE a.reference = '" + application + "'"));
    assertTrue(priya.opens(decide).text().contains("colleagues assess"));
  }

  @Test
  @DisplayName("loses no judgement to a page that was opened before it: of two officers at once the later is asked")
  void judged_at_once() {
    Visitor priya = signedIn(Demonstration.OFFICER);
    priya.sends(page, NO_INTEREST);
    Visitor tom = signedIn(Demonstration.SECOND_OFFICER);
    tom.sends(page, NO_INTEREST);
    String judge = page + "/judge/LOT";
    priya.sends(judge, Map.of("verdict-L2_1", "PASS", "reason-L2_1", "Good."));
    Map<String, String> stale = Visitor.filled(tom.opens(judge), Map.of("verdict-L2_2", "PASS", "reason-L2_2", "Fine."));
    assertEquals(302, priya.sends(judge, Map.of("verdict-L2_1", "FAIL", "reason-L2_1", "A new fact.")).status());

    Answer conflict = tom.posts(judge, stale);
    assertTrue(conflict.text().contains("A new fact."), conflict::text);
    assertTrue(tom.opens(page).text().contains("Fail"));
    assertEquals(302, tom.sends(judge, Map.of("verdict-L2_2", "PASS", "reason-L2_2", "Fine.")).status());
    assertTrue(tom.opens(page).text().contains("A new fact."), "What is left as it is stays as it is");
  }

  @Test
  @DisplayName("R10: is given fifteen working days with a reason that the supplier reads, once")
  void extended() throws SQLException {
    Visitor priya = signedIn(Demonstration.OFFICER);
    priya.sends(page, NO_INTEREST);
    String before = decideBy();
    assertTrue(priya.sends(page + "/extend", Map.of("reason", " ")).text().contains("Say why more time is needed"));
    assertEquals(302, priya.sends(page + "/extend", Map.of("reason", "An insurer must confirm.")).status());
    assertTrue(decideBy().compareTo(before) > 0, before + " to " + decideBy());
    assertTrue(signedIn(Demonstration.WAITING).opens("/supplier/applications/" + application + "/submitted").text()
        .contains("An insurer must confirm."));
    assertEquals(1, Database.column("SELECT id FROM outbox_message WHERE recipient = '" + Demonstration.WAITING
        + "' AND body LIKE '%An insurer must confirm.%'").size());
    assertTrue(priya.sends(page + "/extend", Map.of("reason", "Again.")).text().contains("extended already"));
    assertFalse(priya.opens(page).text().contains("Take more time"), "It is not offered a second time");
  }

  @Test
  @DisplayName("R15: a refusal on a ground for exclusion says which, from when, and how self-cleaning was weighed")
  void exclusion() throws SQLException {
    Visitor priya = signedIn(Demonstration.OFFICER);
    Visitor tom = signedIn(Demonstration.SECOND_OFFICER);
    priya.sends(page, NO_INTEREST);
    tom.sends(page, NO_INTEREST);
    Map<String, String> typed = new HashMap<>(Map.of("outcome", "REFUSE", "reasons", "The court's record was read.",
        "unmet", "4.1(i)", "remedy", "Show what changed.", "exclusion", "yes", "exclusionKind", "DISCRETIONARY",
        "ground", "4.1(i) prior performance", "selfCleaning", "A new manager; no audit of the causes yet."));
    typed.putAll(Map.of("eventOn-day", "1", "eventOn-month", "2", "eventOn-year", "2020"));
    Judging.judge(priya, application);
    Answer tooOld = priya.sends(decide, typed);
    assertTrue(tooOld.text().contains("The ground counted until 1 February 2023"), tooOld::text);
    assertEquals("A new manager; no audit of the causes yet.",
        tooOld.fieldsWith(typed.keySet()).get("selfCleaning"), "What was typed stays");
    typed.put("eventOn-year", String.valueOf(java.time.Year.now().getValue() - 1));
    assertEquals(302, priya.sends(decide, typed).status());

    byte[] preview = tom.downloads("/previews/decision/" + application + "/" + lot());
    assertTrue(preview.length > 10_000, "The letter can be looked at before it is sent");
    assertEquals(302, tom.sends(page + "/lots/" + lot() + "/confirm", Map.of()).status());
    List<String> told = Database.column("SELECT COUNT(*) FROM letter WHERE kind = 'REFUSAL' AND subject = '"
        + application + "'");
    assertEquals(List.of("1"), told);
  }

  @Test
  @DisplayName("R08: has every answer judged with a reason before a decision, which follows from the judgements")
  void judged() throws SQLException {
    Visitor priya = signedIn(Demonstration.OFFICER);
    priya.sends(page, NO_INTEREST);
    Map<String, String> admit = Map.of("outcome", "ADMIT", "reasons", "Good work.", "exclusion", "no");
    assertTrue(priya.opens(page).text().contains("Still to be judged: 6.1, L2.1, L2.2"));
    assertTrue(priya.sends(decide, admit).text().contains("Judge every answer before you propose a decision"));

    String judge = page + "/judge/LOT";
    assertTrue(priya.sends(judge, Map.of("verdict-L2_1", "PASS")).text().contains("Give the reason for the judgement of L2.1"));
    assertEquals(302, priya.sends(page + "/judge/INSURANCE",
        Map.of("verdict-7_1b", "FAIL", "reason-7_1b", "The policy named ended in May.")).status());
    Judging.judge(priya, application);
    assertTrue(priya.opens(page).text().contains("The policy named ended in May."), "An automatic pass is overridden");
    assertTrue(priya.sends(decide, admit).text().contains("these answers fail: 7.1b"));
    assertTrue(priya.opens(decide).text().contains("The policy named ended in May."), "What fails is offered for the letter");

    priya.sends(page + "/judge/INSURANCE", Map.of("verdict-7_1b", "PASS", "reason-7_1b", "A new policy was shown."));
    assertTrue(priya.sends(decide, Map.of("outcome", "REFUSE", "reasons", "x", "unmet", "x", "remedy", "x", "exclusion",
        "no")).text().contains("there is nothing to refuse for"));
    assertEquals(302, priya.sends(decide, admit).status());
    assertEquals(404, signedIn(Demonstration.AUDITOR).opens(judge).status());
    assertFalse(signedIn(Demonstration.WAITING).opens("/supplier/applications/" + application).text()
        .contains("A new policy was shown."), "The supplier sees no judgement");
  }

  @Test
  @DisplayName("R08, R09: is asked about one answer, which alone is open until the day named; the clock goes on")
  void queried() throws SQLException {
    Visitor priya = signedIn(Demonstration.OFFICER);
    Visitor meera = signedIn(Demonstration.WAITING);
    String code = Database.column("SELECT question_code FROM answer WHERE question_code LIKE 'L2.1' AND application_id ="
        + " (SELECT id FROM application WHERE reference = '" + application + "')").get(0);
    String ask = page + "/questions/" + code + "/ask";
    String reply = "/supplier/applications/" + application + "/queries/" + code;
    priya.sends(page, NO_INTEREST);
    String before = decideBy();
    assertTrue(priya.sends(ask, query("When was it?", LocalDate.now().plusDays(60))).text().contains("The decision is due"));
    assertEquals(404, meera.opens(reply).status(), "Nobody asked yet");
    assertEquals(302, priya.sends(ask, query("When was it?", LocalDate.now())).status());
    assertEquals(before, decideBy(), "The clock goes on");
    assertTrue(priya.sends(ask, query("Again?", LocalDate.now())).text().contains("waits for the supplier already"));

    assertTrue(meera.opens("/supplier/applications/" + application).text().contains("When was it?"));
    assertTrue(meera.opens("/supplier/applications/" + application + "/questions/2.1a-i").text()
        .contains("submitted"), "No other answer is open");
    assertTrue(meera.sends(reply, Map.of("answer", " ")).text().contains("There is a problem"));
    assertEquals(302, meera.sends(reply, Map.of("answer", "In March 2026, for two wards.")).status());
    assertEquals(404, meera.opens(reply).status(), "It is closed again");
    String seen = priya.opens(page).text();
    assertTrue(seen.contains("In March 2026, for two wards.") && seen.contains("Answer before"), seen);
    assertEquals(404, signedIn(Demonstration.REFUSED).opens(reply).status(), "Another supplier's is absent");
  }

  private static Map<String, String> query(String words, LocalDate replyBy) {
    return Map.of("query", words, "replyBy-day", String.valueOf(replyBy.getDayOfMonth()), "replyBy-month",
        String.valueOf(replyBy.getMonthValue()), "replyBy-year", String.valueOf(replyBy.getYear()));
  }

  @Test
  @DisplayName("is found in the views of the queue: mine, nobody's, to confirm, due; by lot and supplier")
  void queue() throws SQLException {
    Visitor priya = signedIn(Demonstration.OFFICER);
    Visitor tom = signedIn(Demonstration.SECOND_OFFICER);
    String name = "Mock Meadow";
    assertTrue(priya.opens("/manage?view=UNASSIGNED").text().contains(name));
    assertFalse(priya.opens("/manage?view=MINE").text().contains(name));
    priya.sends(page, NO_INTEREST);
    assertTrue(priya.sends(page + "/assign", Map.of("officer", "")).text().contains("Choose an officer"));
    String own = Demonstration.reference("account", "email = '" + Demonstration.OFFICER + "'");
    assertEquals(302, priya.sends(page + "/assign", Map.of("officer", own)).status());
    assertTrue(priya.opens("/manage?view=MINE").text().contains(name));
    assertFalse(tom.opens("/manage?view=MINE").text().contains(name));
    assertFalse(priya.opens("/manage?view=UNASSIGNED").text().contains(name));
    assertTrue(priya.opens("/manage?supplier=meadow").text().contains(name));
    assertTrue(priya.opens("/manage?supplier=%25").text().contains("Nothing in the queue fits"));
    Judging.judge(priya, application);
    priya.sends(decide, Map.of("outcome", "ADMIT", "reasons", "Good work.", "exclusion", "no"));
    assertFalse(priya.opens("/manage?view=TO_CONFIRM").text().contains(name), "Not for whoever proposed it");
    assertTrue(tom.opens("/manage?view=TO_CONFIRM").text().contains(name));
  }

  private String lot() throws SQLException {
    return Database.column("SELECT MIN(lot_number) FROM lot_request WHERE application_id ="
        + " (SELECT id FROM application WHERE reference = '" + application + "')").get(0);
  }

  private String decideBy() throws SQLException {
    return Database.column("SELECT decide_by FROM application WHERE reference = '" + application + "'").get(0);
  }

  private static Visitor signedIn(String email) {
    return Visitor.signedIn(email, Demonstration.PASSWORD);
  }
}
