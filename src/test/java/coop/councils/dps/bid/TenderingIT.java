package coop.councils.dps.bid;

import static coop.councils.dps.support.Demonstration.EXAMPLE_COOPERATIVE;
import static coop.councils.dps.support.Demonstration.JO_SAMPLE;
import static coop.councils.dps.support.Demonstration.OFFICER;
import static coop.councils.dps.support.Demonstration.OLDHAM_OWNER;
import static coop.councils.dps.support.Demonstration.PASSWORD;
import static coop.councils.dps.support.Demonstration.ROCHDALE_OWNER;
import static coop.councils.dps.support.Demonstration.ROCHDALE_SECOND_OWNER;
import static coop.councils.dps.support.Demonstration.SAMPLE_COMMONS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.shared.London;
import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.client.Visitor.Answer;
import coop.councils.dps.support.client.Visitor;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
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
@DisplayName("A supplier's tender, page by page")
class TenderingIT {

  private static final byte[] TEXT = "The plan.".getBytes(StandardCharsets.UTF_8);
  private static final Map<String, String> DECLARED =
      Map.of("conflict", "no", "noCollusion", "true", "name", "Rosa Field", "post", "Director");
  private static final Map<String, String> PRICE =
      Map.of("what-1", "Workshops", "unit-1", "day", "quantity-1", "12.5", "rate-1", "800");

  private OpenCompetition tenders;
  private String competition;
  private String tender;
  private Visitor rosa;

  @BeforeEach
  void find() throws SQLException {
    tenders = OpenCompetition.find();
    competition = tenders.reference().value();
    tender = "/supplier/tenders/" + competition;
    rosa = Visitor.signedIn(EXAMPLE_COOPERATIVE, PASSWORD);
  }

  private void writes() {
    for (int question = 1; question <= 3; question++) {
      saved(rosa.sends(tender + "/questions/" + question,
          Map.of("answer", "By learning in pairs.", "confidential", question == 2 ? "Names of residents." : "")));
    }
    saved(rosa.sends(tender + "/price", PRICE));
  }

  private static String saved(Answer answer) {
    assertEquals(302, answer.status(), answer::text);
    return answer.location();
  }

  private static void refused(Answer answer, String... sentences) {
    assertEquals(200, answer.status(), answer::location);
    for (String sentence : sentences) {
      assertTrue(answer.text().contains(sentence), answer::text);
    }
  }

  @Test
  @DisplayName("is not submitted without the declarations, and each that lacks is named with what to do")
  void declarations() throws SQLException {
    writes();
    Map<String, String> nothing = new HashMap<>(Map.of("conflict", "", "noCollusion", "", "name", "", "post", ""));
    refused(rosa.sends(tender + "/check", nothing), "Say whether there is a conflict of interest",
        "Declare that the tender was made without collusion", "Enter the name of the person who declares",
        "Enter the post of the person who declares");
    Map<String, String> undescribed = new HashMap<>(DECLARED);
    undescribed.put("conflict", "yes");
    Answer again = rosa.sends(tender + "/check", undescribed);
    refused(again, "Describe the conflict of interest and how you deal with it");
    assertTrue(again.body().contains("value=\"Director\""), "What was typed stays");
    assertEquals(0, tenders.submissionsOf(EXAMPLE_COOPERATIVE));
    saved(rosa.sends(tender + "/check", DECLARED));
    assertEquals(1, tenders.submissionsOf(EXAMPLE_COOPERATIVE));
  }

  @Test
  @DisplayName("is priced in lines that add up; formulas, negative and absurd values are sent back with a sentence")
  void price() {
    for (Map.Entry<String, String> wrong : Map.of("=B2*C2", "This looks like a formula out of a spreadsheet",
        "-800", "Enter an amount that is not negative", "99999999999", "Enter at most 9,999,999.99",
        "eight hundred", "Enter digits, with a point before at most 2 decimals").entrySet()) {
      Map<String, String> typed = new HashMap<>(PRICE);
      typed.put("rate-1", wrong.getKey());
      Answer answer = rosa.sends(tender + "/price", typed);
      refused(answer, wrong.getValue());
      assertTrue(answer.body().contains("value=\"" + wrong.getKey() + "\""), "What was typed stays");
    }
    Map<String, String> two = new HashMap<>(PRICE);
    two.putAll(Map.of("what-3", "Travel", "unit-3", "mile", "quantity-3", "1,000", "rate-3", "£0.45"));
    saved(rosa.sends(tender + "/price", two));
    assertTrue(rosa.opens(tender + "/price").text().contains("£10,450.00"));
    assertTrue(rosa.opens(tender).text().contains("£10,450.00"));
  }

  @Test
  @DisplayName("holds one file for two purposes, told apart, and the same file twice")
  void one_file_for_two_purposes() throws SQLException {
    refused(rosa.uploads(tender + "/files", "file", "plan.txt", TEXT, Map.of("slot", "")),
        "Tick what this file is for");
    saved(rosa.uploads(tender + "/files", "file", "plan.txt", TEXT, Map.of("slot", "METHOD")));
    saved(rosa.uploads(tender + "/files", "file", "plan.txt", TEXT, Map.of("slot", "PRICE", "confidential", "Rates")));
    Answer files = rosa.opens(tender + "/files");
    assertTrue(files.text().contains("Your answers") && files.text().contains("Confidential: Rates"), files::text);
    List<String> removals = files.links().stream().filter(link -> link.endsWith("/remove")).sorted().toList();
    assertEquals(2, removals.size());
    String price = removals.stream().filter(link -> link.contains("/PRICE/")).findFirst().orElseThrow();
    assertEquals(404, rosa.opens(price.replace("/PRICE/", "/OTHER/")).status());
    saved(rosa.sends(price, Map.of()));
    assertEquals(List.of("METHOD"), slots());
  }

  @Test
  @DisplayName("moves a file from one purpose to another, and no file that is not in it")
  void a_file_moves() throws SQLException {
    saved(rosa.uploads(tender + "/files", "file", "plan.txt", TEXT, Map.of("slot", "METHOD")));
    String change = rosa.opens(tender + "/files").links().stream().filter(link -> link.endsWith("/change")).findFirst()
        .orElseThrow();
    Map<String, String> form = Visitor.filled(rosa.opens(change), Map.of("confidential", "Rates"));
    assertEquals("METHOD", form.get("slot"), "Its purpose is ticked");
    form.remove("slot");
    refused(rosa.posts(change, form), "Tick what this file is for");
    form.put("slot", "PRICE");
    saved(rosa.posts(change, form));
    assertEquals(List.of("PRICE"), slots());
    assertTrue(rosa.opens(tender + "/files").text().contains("Confidential: Rates"));
    assertEquals(404, rosa.opens(change.replaceFirst("DOC-.{14}", "DOC-7777-7777-7777")).status());
  }

  private List<String> slots() throws SQLException {
    return Database.column("SELECT slot FROM bid_file WHERE bid_id = (SELECT id FROM bid" + tenders.where()
        + " AND supplier_id = (SELECT id FROM supplier WHERE name = 'Example Cooperative Ltd'))");
  }

  @Test
  @DisplayName("takes no file that is empty, unreadable or protected by a password, and says which and why")
  void files_that_nobody_could_read() {
    refused(rosa.uploads(tender + "/files", "file", "empty.txt", new byte[0], Map.of("slot", "METHOD")),
        "The file empty.txt is empty");
    refused(rosa.uploads(tender + "/files", "file", "plan.pdf", TEXT, Map.of("slot", "METHOD")), "plan.pdf");
    byte[] protectedOffice = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
    refused(rosa.uploads(tender + "/files", "file", "plan.docx", protectedOffice, Map.of("slot", "METHOD")),
        "plan.docx is protected by a password");
  }

  @Test
  @DisplayName("takes files out of the own library, not of another's, and not together with an upload")
  void library() throws SQLException {
    Map<String, String> policy = Map.of("kind", "POLICY");
    saved(rosa.uploads("/supplier/documents/new", "file", "policy.txt", TEXT, policy));
    saved(Visitor.signedIn(JO_SAMPLE, PASSWORD).uploads("/supplier/documents/new", "file", "theirs.txt", TEXT, policy));
    String own = Demonstration.reference("document", "name = 'policy.txt'");
    String theirs = Demonstration.reference("document", "name = 'theirs.txt'");
    refused(rosa.uploads(tender + "/files", "file", "plan.txt", TEXT, Map.of("slot", "METHOD", "library", own)),
        "not both at once");
    assertEquals(404, attaches(theirs).status());
    saved(rosa.uploads(tender + "/files", "file", "new.txt", TEXT, Map.of("slot", "OTHER")));
    saved(rosa.sends(rosa.opens(tender + "/files").links().stream().filter(link -> link.endsWith("/remove")).findFirst()
        .orElseThrow(), Map.of()));
    saved(attaches(own));
    assertTrue(rosa.opens(tender).text().contains("1 file"));
    assertEquals(List.of(own), Database.column("SELECT d.reference FROM bid_file f JOIN document d ON d.id ="
        + " f.document_id"));
  }

  private Answer attaches(String library) {
    return rosa.uploads(tender + "/files", "file", "", new byte[0], Map.of("slot", "METHOD", "library", library));
  }

  @Test
  @DisplayName("U12: keeps the names of files in every script, on its pages and on the receipt's PDF")
  void names_in_every_script() throws SQLException {
    List<String> names = List.of("Cynllun dŵr.txt", "计划书.txt", "خطة العمل.txt", "План.txt", "योजना.txt", "🌳.txt");
    writes();
    for (String name : names) {
      saved(rosa.uploads(tender + "/files", "file", name, name.getBytes(StandardCharsets.UTF_8),
          Map.of("slot", "OTHER")));
    }
    String receipt = saved(rosa.sends(tender + "/check", DECLARED));
    Answer received = rosa.opens(receipt + "/tender");
    names.forEach(name -> assertTrue(received.text().contains(name), name));
    String pdf = saved(rosa.sends(receipt, Map.of()));
    assertTrue(new String(rosa.downloads(pdf), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
  }

  @Test
  @DisplayName("R56: shows its buyer, once open, what is confidential and why, and what was declared; nobody else")
  void opened() throws SQLException {
    writes();
    saved(rosa.uploads(tender + "/files", "file", "rates.txt", TEXT, Map.of("slot", "PRICE", "confidential", "Rates")));
    saved(rosa.sends(tender + "/check", DECLARED));
    tenders.setDeadline("SYSDATE(6) - INTERVAL 1 SECOND");
    String own = Database.column("SELECT reference FROM bid" + tenders.where()
        + " AND supplier_id = (SELECT id FROM supplier WHERE name = 'Example Cooperative Ltd')").get(0);
    String page = "/buyer/competitions/" + competition + "/tenders/" + own;
    Visitor martha = Visitor.signedIn(ROCHDALE_OWNER, PASSWORD);
    assertEquals(403, martha.opens(page).status(), "R20: before declaring interests");
    declaresNoInterest(martha);
    assertEquals(404, martha.opens(page).status(), "Before the opening");
    saved(martha.sends("/buyer/competitions/" + competition + "/opening", Map.of()));
    Visitor owen = Visitor.signedIn(ROCHDALE_SECOND_OWNER, PASSWORD);
    Answer undeclared = owen.opens("/buyer/competitions/" + competition + "/opening");
    assertTrue(undeclared.text().contains("Declare your interests first"), undeclared::text);
    refused(owen.posts("/buyer/competitions/" + competition + "/opening", Visitor.filled(undeclared, Map.of())),
        "Declare your interests before");
    declaresNoInterest(owen);
    saved(owen.sends("/buyer/competitions/" + competition + "/opening", Map.of()));
    Answer read = martha.opens(page);
    for (String told : List.of("By learning in pairs.", "Names of residents.", "Confidential: Rates", "Workshops",
        "£10,000.00", "Rosa Field, Director", "Freedom of Information Act 2000")) {
      assertTrue(read.text().contains(told), told + " is not on the page: " + read.text());
    }
    assertTrue(martha.opens("/buyer/competitions/" + competition + "/opening").links().contains(page));
    String sha256 = Database.column("SELECT sha256 FROM bid_submission WHERE superseded_at IS NULL AND withdrawn_at IS"
        + " NULL AND bid_id = (SELECT id FROM bid WHERE reference = '" + own + "')").get(0);
    for (Answer record : List.of(martha.opens("/buyer/competitions/" + competition + "/opening"),
        Visitor.signedIn(OFFICER, PASSWORD).opens("/manage/competitions/" + competition), rosa.opens(tender))) {
      assertTrue(record.text().contains(sha256) && record.text().contains("Martha Leigh")
          && record.text().contains("Owen Tattersall"), record::text);
    }
    for (String other : List.of(OLDHAM_OWNER, OFFICER, EXAMPLE_COOPERATIVE, JO_SAMPLE)) {
      assertEquals(404, Visitor.signedIn(other, PASSWORD).opens(page).status(), other);
    }
  }

  @Test
  @DisplayName("R16: of a supplier that was suspended after it was invited is taken, and opened with a word about it")
  void suspended_meanwhile() throws SQLException {
    String lot = "/manage/suppliers/" + Demonstration.reference("supplier", "name = 'Example Cooperative Ltd'")
        + "/lots/2";
    LocalDate today = LocalDate.now(London.ZONE);
    saved(Visitor.signedIn(OFFICER, PASSWORD).sends(lot + "/measures/suspend", Map.of("reasons", "No insurance.",
        "remedy", "Send one.", "effectiveOn-day", String.valueOf(today.getDayOfMonth()), "effectiveOn-month",
        String.valueOf(today.getMonthValue()), "effectiveOn-year", String.valueOf(today.getYear()))));
    saved(Visitor.signedIn(Demonstration.SECOND_OFFICER, PASSWORD).sends(lot + "/confirm", Map.of()));
    writes();
    saved(rosa.sends(tender + "/check", DECLARED));
    tenders.setDeadline("SYSDATE(6) - INTERVAL 1 SECOND");
    Visitor martha = Visitor.signedIn(ROCHDALE_OWNER, PASSWORD);
    for (Visitor opener : List.of(martha, Visitor.signedIn(ROCHDALE_SECOND_OWNER, PASSWORD))) {
      declaresNoInterest(opener);
      saved(opener.sends("/buyer/competitions/" + competition + "/opening", Map.of()));
    }
    assertTrue(martha.opens("/buyer/competitions/" + competition + "/opening").text()
        .contains("Its tender was opened like the others."));
  }

  @Test
  @DisplayName("is begun once: of two colleagues who begin at the same moment the second keeps what was typed")
  void begun_at_once() throws Exception {
    String first = "INSERT INTO bid (reference, competition_id, supplier_id, status, started_at, revision, version)"
        + " SELECT 'TEN-0000-0000-0001', c.id, s.id, 'DRAFT', UTC_TIMESTAMP(6), 0, 1 FROM mini_competition c, supplier s"
        + " WHERE c.reference = '" + competition + "' AND s.name = 'Example Cooperative Ltd'";
    try (Connection other = Database.connect(); Statement sql = other.createStatement()) {
      other.setAutoCommit(false);
      assertEquals(1, sql.executeUpdate(first));
      Answer refused = rosa.sends(tender + "/questions/1", Map.of("answer", "By learning in pairs."));
      assertTrue(refused.body().contains("By learning in pairs."), refused::text);
      assertTrue(refused.text().contains("Somebody else saved this"), refused::text);
      other.commit();
    }
    saved(rosa.sends(tender + "/questions/1", Map.of("answer", "By learning in pairs.")));
  }

  @Test
  @DisplayName("is submitted at once when that is asked for in the last seconds, or the last word comes then")
  void wished_late() throws SQLException {
    writes();
    tenders.setDeadline("SYSDATE(6) + INTERVAL 40 SECOND");
    Map<String, String> wish = new HashMap<>(DECLARED);
    wish.put("atDeadline", "true");
    saved(rosa.sends(tender + "/at-deadline", wish));
    assertEquals(1, tenders.submissionsOf(EXAMPLE_COOPERATIVE));
  }

  @Test
  @DisplayName("R23: is nobody's who is admitted to the other lot alone")
  void of_another_lot() {
    Visitor wei = Visitor.signedIn("wei.lindqvist@fictional-insight.example", PASSWORD);
    for (String page : List.of("", "/questions/1", "/price", "/files", "/check", "/at-deadline")) {
      assertEquals(404, wei.opens(tender + page).status(), page);
    }
    writes();
    Map<String, String> form = Visitor.filled(rosa.opens(tender + "/check"), DECLARED);
    assertEquals(404, wei.posts(tender + "/check", form).status());
    assertEquals(404, wei.opens("/supplier/opportunities/" + competition).status());
  }

  @Test
  @DisplayName("keeps answers over the limit of words, however these are parted, and is not submitted with one")
  void words() throws SQLException {
    writes();
    Map<String, String> checked = Visitor.filled(rosa.opens(tender + "/check"), DECLARED);
    for (String answer : List.of("word\u00a0".repeat(3000), "word\u3000".repeat(3000), "word/".repeat(9000))) {
      String again = saved(rosa.sends(tender + "/questions/1", Map.of("answer", answer)));
      assertTrue(rosa.opens(again).text().contains("Your answer is saved, but it is longer than"), again);
      assertTrue(rosa.opens(tender).text().contains("Too long"));
    }
    Answer incomplete = rosa.opens(tender + "/check");
    refused(incomplete, "Answer every question within its number of words");
    assertFalse(incomplete.body().contains("noCollusion"), "Nothing to submit by");
    Answer changed = rosa.posts(tender + "/check", checked);
    refused(rosa.posts(tender + "/check", Visitor.filled(changed, DECLARED)), "Answer every question within");
    assertEquals(0, tenders.submissionsOf(EXAMPLE_COOPERATIVE));
    refused(rosa.sends(tender + "/questions/1", Map.of("answer", "\u202eword")), "Your answer");
  }

  @Test
  @DisplayName("R20: is on a record of the opening that nobody of the buyer reads before declaring")
  void on_record() throws SQLException {
    tenders.setDeadline("SYSDATE(6) - INTERVAL 1 SECOND");
    Visitor martha = Visitor.signedIn(ROCHDALE_OWNER, PASSWORD);
    Visitor owen = Visitor.signedIn(ROCHDALE_SECOND_OWNER, PASSWORD);
    for (Visitor opener : List.of(martha, owen)) {
      declaresNoInterest(opener);
      saved(opener.sends("/buyer/competitions/" + competition + "/opening", Map.of()));
    }
    String record = "/letters/" + Database.column("SELECT reference FROM letter WHERE kind = 'OPENING_RECORD' AND"
        + " subject = '" + competition + "'").get(0);
    assertTrue(owen.opens("/buyer/competitions/" + competition + "/opening").links().contains(record));
    assertEquals(200, owen.opens(record).status());
    Database.execute("DELETE FROM interest_declaration WHERE person_name LIKE 'Owen%'");
    assertEquals(404, owen.opens(record).status());
    assertFalse(owen.opens("/buyer/letters").text().contains("Opening of tenders"));
    declaresNoInterest(owen);
    assertEquals(200, owen.opens(record).status());
    saved(owen.sends("/buyer/competitions/" + competition + "/conflicts", Map.of("details", "My sister works there.")));
    assertEquals(404, owen.opens(record).status(), "He found an interest later");
  }

  private void declaresNoInterest(Visitor person) {
    saved(person.sends("/buyer/competitions/" + competition + "/conflicts", Map.of("interest", "no")));
  }

  @Test
  @DisplayName("stays readable for its supplier after the opening, as it was received, and for no other supplier")
  void for_good() throws SQLException {
    writes();
    saved(rosa.uploads(tender + "/files", "file", "plan.txt", TEXT, Map.of("slot", "METHOD")));
    String remove = rosa.opens(tender + "/files").links().stream().filter(link -> link.endsWith("/remove")).findFirst()
        .orElseThrow();
    String first = saved(rosa.sends(tender + "/check", DECLARED));
    saved(rosa.sends(remove, Map.of()));
    saved(rosa.sends(tender + "/questions/1", Map.of("answer", "By learning alone.")));
    tenders.setDeadline("SYSDATE(6) - INTERVAL 1 SECOND");
    Answer received = rosa.opens(first + "/tender");
    assertTrue(received.text().contains("By learning in pairs.") && !received.text().contains("By learning alone."));
    String file = received.links().stream().filter(link -> link.startsWith("/documents/")).findFirst().orElseThrow();
    assertEquals("The plan.", new String(rosa.downloads(file), StandardCharsets.UTF_8), "Though it was replaced since");
    assertEquals(404, Visitor.signedIn(SAMPLE_COMMONS, PASSWORD).opens(file).status());
    assertEquals(404, Visitor.signedIn(SAMPLE_COMMONS, PASSWORD).opens(first + "/tender").status());
  }

  @Test
  @DisplayName("says on the home page and its own that a draft is not submitted, until it is")
  void shouts() {
    String warning = "Not submitted: " + Demonstration.TAKES_TENDERS;
    assertFalse(rosa.opens("/supplier").text().contains(warning), "Nothing is written yet");
    writes();
    assertTrue(rosa.opens("/supplier").text().contains(warning));
    assertTrue(rosa.opens(tender).text().contains("Not submitted."));
    saved(rosa.sends(tender + "/check", DECLARED));
    assertFalse(rosa.opens("/supplier").text().contains("Not submitted"));
  }

  @Test
  @DisplayName("can be asked to be submitted at the deadline, with the declarations, and that can be taken back")
  void at_deadline() {
    String page = tender + "/at-deadline";
    refused(rosa.sends(page, new HashMap<>(Map.of("conflict", "", "post", ""))), "Tick the box",
        "Say whether there is a conflict of interest", "Enter the post");
    Map<String, String> asked = new HashMap<>(DECLARED);
    asked.put("atDeadline", "true");
    saved(rosa.sends(page, asked));
    assertTrue(rosa.opens(tender).text().contains("submitted automatically at the deadline"));
    saved(rosa.sends(page, Map.of()));
    assertFalse(rosa.opens(tender).text().contains("This tender will be submitted automatically"));
    assertEquals(404, Visitor.signedIn(Demonstration.REFUSED, PASSWORD).opens(page).status());
  }

  @Test
  @DisplayName("takes words from the own earlier tenders, saving nothing by that, and none from another's")
  void earlier_words() {
    Answer earlier = rosa.opens(tender + "/questions/1/earlier");
    assertTrue(earlier.text().contains(Demonstration.WAITS_FOR_OPENING), earlier::text);
    String use = earlier.links().stream().filter(link -> link.contains("?from=")).findFirst().orElseThrow();
    String words = rosa.opens(use).fieldsWith(Set.of("answer")).get("answer");
    assertFalse(words.isBlank());
    assertEquals("", rosa.opens(tender + "/questions/1").fieldsWith(Set.of("answer")).get("answer"));
    Visitor jo = Visitor.signedIn(JO_SAMPLE, PASSWORD);
    assertFalse(jo.opens(use).body().contains(words.substring(0, 40)));
  }
}
