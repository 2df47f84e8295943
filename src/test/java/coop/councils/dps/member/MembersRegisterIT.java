package coop.councils.dps.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Await;
import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.client.Visitor.Answer;
import coop.councils.dps.support.client.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The Network's quarterly register, from the file to the members. */
@ArquillianTest
@RunAsClient
@ExtendWith(Demonstration.class)
class MembersRegisterIT {

  private static final String PAGE = "/manage/members/imports";
  private static final String HEADS = "Name,Category,Country,Address,Contact e-mail,Joined on,Left on\n";
  private static final String QUARTER = HEADS
      + "New Town Council,Associate,Wales,Civic Hall; Newtown,policy@newtown.example,2026-04-01,\n"
      + "Rochdale Council,Supporter,England,Number One Riverside; Smith Street; Rochdale,buying@rochdale.example,"
      + "2012-07-01,\n"
      + "Kirklees Council,Full,England,Town Hall; Huddersfield,buying@kirklees.example,2014-01-01,2026-03-31\n";

  private Visitor helen;

  @BeforeEach
  void signIn() {
    helen = Visitor.signedIn(Demonstration.ADMINISTRATOR, Demonstration.PASSWORD);
  }

  @Test
  @DisplayName("A file is compared field by field first and imported only then; the same file again changes nothing")
  void first_and_second_import() throws SQLException {
    List<String> before = Database.column("SELECT CONCAT(name, version) FROM member ORDER BY id");
    String batch = uploaded(QUARTER);
    assertEquals(before, Database.column("SELECT CONCAT(name, version) FROM member ORDER BY id"));
    Answer preview = helen.opens(batch);
    assertTrue(preview.text().contains("One new member"), preview::text);
    assertTrue(preview.text().contains("One member leaves"), preview::text);
    assertTrue(preview.body().contains("Import 3 changes"), preview::text);
    String changed = helen.opens(batch + "?kind=CHANGED").text();
    assertTrue(changed.contains("Category: now Full → then Supporter"), changed);
    String absent = helen.opens(batch + "?kind=ABSENT").text();
    assertTrue(absent.contains("Oldham Council") && absent.contains("Nothing happens to them"), absent);
    assertDone(helen.posts(batch, button(preview, "import")));
    assertEquals(List.of("ASSOCIATE newtown.example"),
        Database.column("SELECT CONCAT(category, ' ', email_domains) FROM member WHERE name = 'New Town Council'"));
    assertEquals(List.of("2026-03-31"), Database.column("SELECT left_on FROM member WHERE name = 'Kirklees Council'"));
    assertEquals(List.of(), Database.column(
        "SELECT name FROM member WHERE left_on IS NOT NULL AND name = 'Oldham Council'"));
    assertEquals(List.of("Helen Ashworth"), Database.column(
        "SELECT actor_name FROM audit_event WHERE action = 'members.imported'"));
    assertTrue(Database.column("SELECT details FROM audit_event WHERE action = 'member.amended'"
        + " AND request IS NOT NULL").get(0).contains("FULL → SUPPORTER"));
    Answer again = helen.opens(uploaded(QUARTER));
    assertTrue(again.text().contains("No new member") && again.text().contains("3 members stay as they are"),
        again::text);
    assertFalse(again.body().contains("id=\"import\""));
  }

  @Test
  @DisplayName("A file with errors is answered row by row, and nothing of it is stored but the event")
  void errors() throws SQLException {
    List<String> before = Database.column("SELECT name FROM document");
    Answer answer = upload("bad.csv", (QUARTER + "ROCHDALE council,Gold,France,Hall,nobody,2022-02-30,\n")
        .getBytes(StandardCharsets.UTF_8));
    assertEquals(200, answer.status());
    assertTrue(answer.text().contains("There are 5 errors in the file"), answer::text);
    assertTrue(answer.text().contains("5 Name ROCHDALE council stands in row 3 already"), answer::text);
    assertTrue(answer.text().contains("5 Category “Gold” is not a category of membership"), answer::text);
    assertTrue(answer.text().contains("5 Contact e-mail “nobody” is not an e-mail address"), answer::text);
    assertTrue(answer.text().contains("5 Joined on “2022-02-30” is not a date that exists"), answer::text);
    assertEquals(before, Database.column("SELECT name FROM document"));
    assertEquals(List.of(), Database.column("SELECT reference FROM member_batch"));
    assertEquals(1, Database.column("SELECT id FROM audit_event WHERE action = 'members.refused'").size());
  }

  @Test
  @DisplayName("A file that is no register is refused with its reason, and the refusal is on record")
  void hostile_files() throws SQLException, IOException {
    assertRefused(helen.uploads(PAGE, "file", "", new byte[0]), "Choose a file");
    assertRefused(upload("empty.csv", new byte[0]), "The file empty.csv is empty");
    assertRefused(upload("members.pdf", "%PDF-1.7\nstartxref\n9\n%%EOF".getBytes(StandardCharsets.UTF_8)),
        "of a type we cannot read");
    assertRefused(upload("members.xlsx", "Name".getBytes(StandardCharsets.UTF_8)), "is not what its name says");
    assertRefused(upload("members.xlsx", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1,
        (byte) 0xb1, 0x1a, (byte) 0xe1, 0, 0}), "is protected by a password");
    assertRefused(upload("latin.csv", (HEADS + "Caf\u00e9").getBytes(StandardCharsets.ISO_8859_1)), "is not in UTF-8");
    assertRefused(upload("heads.csv", HEADS.getBytes(StandardCharsets.UTF_8)), "holds no row below the names");
    assertRefused(upload("many.csv", (HEADS + "A\n".repeat(10_001)).getBytes(StandardCharsets.UTF_8)),
        "holds more than 10,000 rows");
    String formula = upload("formula.xlsx", workbook(sheet -> {
      sheet.formula(1, 0, "10+20");
      sheet.value(1, 1, "Full");
      sheet.range(1, 2, 2, 2).merge();
    })).text();
    assertTrue(formula.contains("Cell A2 holds a formula") && formula.contains("The cells C2:C3 are merged"), formula);
    assertEquals(List.of(), Database.column("SELECT reference FROM member_batch"));
    assertEquals(9, Database.column("SELECT id FROM audit_event WHERE action = 'members.refused'").size());
  }

  @Test
  @DisplayName("Of two administrators who import at once the second is told and looks again")
  void two_imports_at_once() throws Exception {
    String first = uploaded(QUARTER);
    String second = uploaded(QUARTER.replace("New Town Council", "Newer Town Council"));
    Visitor again = Visitor.signedIn(Demonstration.ADMINISTRATOR, Demonstration.PASSWORD);
    Map<String, String> one = button(helen.opens(first), "import");
    Map<String, String> other = button(again.opens(second), "import");
    List<CompletableFuture<Answer>> coming;
    try (Connection connection = Database.connect(); Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("SELECT id FROM dynamic_purchasing_system FOR UPDATE");
      coming = List.of(CompletableFuture.supplyAsync(() -> helen.posts(first, one)),
          CompletableFuture.supplyAsync(() -> again.posts(second, other)));
      Await.until("two imports that wait for the lock", () -> Integer.parseInt(Database.column("SELECT COUNT(*) FROM"
          + " information_schema.processlist WHERE info LIKE '%dynamic_purchasing_system WHERE id = 1 FOR UPDATE%'"
          + " AND id <> CONNECTION_ID()").get(0)) == 2);
      connection.commit();
    }
    List<Answer> answers = coming.stream().map(CompletableFuture::join).toList();
    assertEquals(List.of(200, 302), answers.stream().map(Answer::status).sorted().toList());
    Answer refused = answers.stream().filter(answer -> answer.status() == 200).findFirst().orElseThrow();
    assertTrue(refused.text().contains("has changed since you looked at this file"), refused::text);
    assertEquals(1, Database.column("SELECT name FROM member WHERE name LIKE 'New% Town Council'").size());
    boolean helenCame = answers.get(0).status() == 302;
    assertDone((helenCame ? again : helen).posts(helenCame ? second : first, button(refused, "import")));
    assertEquals(2, Database.column("SELECT name FROM member WHERE name LIKE 'New% Town Council'").size());
  }

  @Test
  @DisplayName("A register that an administrator changed by hand meanwhile is looked at again first")
  void changed_meanwhile() throws SQLException {
    String batch = uploaded(QUARTER);
    Map<String, String> fields = button(helen.opens(batch), "import");
    String oldham = Demonstration.reference("member", "name = 'Oldham Council'");
    assertDone(helen.sends("/manage/members/" + oldham + "/edit", Map.of("emailDomains", "oldham.example")));
    Answer same = helen.posts(batch, fields);
    assertEquals(302, same.status(), "nothing of the register changed");
    String other = uploaded(QUARTER.replace("Civic Hall", "Guildhall"));
    Map<String, String> late = button(helen.opens(other), "import");
    assertDone(helen.sends("/manage/members/" + oldham + "/edit", Map.of("emailDomains", "oldham.gov.example")));
    assertEquals(200, helen.posts(other, late).status());
    assertNotEquals(List.of(), Database.column("SELECT name FROM member WHERE address_lines LIKE 'Civic Hall%'"
        + " AND name = 'New Town Council'"));
  }

  @Test
  @DisplayName("A file is imported once, and a discarded one not at all")
  void once() throws SQLException {
    String batch = uploaded(QUARTER);
    Map<String, String> fields = button(helen.opens(batch), "import");
    Visitor again = Visitor.signedIn(Demonstration.ADMINISTRATOR, Demonstration.PASSWORD);
    Map<String, String> later = button(again.opens(batch), "discard");
    assertDone(helen.posts(batch, fields));
    Answer late = again.posts(batch, later);
    assertFalse(late.status() == 302);
    String discarded = uploaded(QUARTER.replace("New Town", "Another"));
    assertDone(helen.posts(discarded, button(helen.opens(discarded), "discard")));
    assertEquals(List.of(), Database.column("SELECT name FROM member WHERE name = 'Another Council'"));
  }

  @Test
  @DisplayName("The template comes in both formats, and cannot be imported as it is")
  void template() {
    Answer csv = helen.opens(PAGE + "/template.csv");
    assertTrue(csv.body().contains("E-mail domains"));
    assertEquals(200, helen.opens(PAGE + "/template.xlsx").status());
    Answer refused = upload("members.csv", csv.body().getBytes(StandardCharsets.UTF_8));
    assertTrue(refused.text().contains("This is the invented row of the template"), refused::text);
  }

  private interface Fill {
    void into(Worksheet sheet);
  }

  private static byte[] workbook(Fill fill) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Members");
      List<String> heads = Stream.of(HEADS.strip().split(",")).toList();
      for (int i = 0; i < heads.size(); i++) {
        sheet.value(0, i, heads.get(i));
      }
      fill.into(sheet);
    }
    return bytes.toByteArray();
  }

  private Answer upload(String name, byte[] content) {
    return helen.uploads(PAGE, "file", name, content);
  }

  /** @return address of the batch */
  private String uploaded(String content) {
    Answer answer = upload("members.csv", content.getBytes(StandardCharsets.UTF_8));
    assertDone(answer);
    return answer.location();
  }

  private static Map<String, String> button(Answer page, String name) {
    Map<String, String> fields = page.fieldsWith(Set.of(name));
    fields.keySet().removeIf(field -> List.of("import", "discard").contains(field) && !field.equals(name));
    return fields;
  }

  private static void assertDone(Answer answer) {
    assertEquals(302, answer.status(), answer::text);
  }

  private static void assertRefused(Answer answer, String sentence) {
    assertEquals(200, answer.status());
    assertTrue(answer.text().contains(sentence), answer::text);
  }
}
