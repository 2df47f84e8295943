package coop.councils.dps.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Await;
import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.client.Visitor.Answer;
import coop.councils.dps.support.client.Visitor;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The old register from the file to the award, and back. */
@ArquillianTest
@RunAsClient
@ExtendWith(Demonstration.class)
class OldRegisterIT {

  private static final String PAGE = "/manage/register";
  private static final String HEADS = "Reference,Lot,Buyer,Title,Invitation sent,Tender deadline,Decision letter date,"
      + "Standstill,Contract value,Contract start,Contract end,Contract signed,Signatory,Signatory post,"
      + "Acknowledgement,Tenderer,Tenderer address,Received on,Outcome,Reasons,Relative advantages,"
      + "Criterion 1,Weight 1,Score 1\n";

  private Visitor priya;
  private Visitor tom;

  @BeforeEach
  void signIn() {
    priya = Visitor.signedIn(Demonstration.OFFICER, Demonstration.PASSWORD);
    tom = Visitor.signedIn(Demonstration.SECOND_OFFICER, Demonstration.PASSWORD);
  }

  private static String award(String reference) {
    return reference + ",1,Rochdale Council,An invented study,2021-03-01,2021-03-26,2021-04-09,10 days,,,,,Pat Example,"
        + "Head of Policy,,Example Cooperative Ltd,,,winner,,,Quality,100,81\n"
        + reference + ",,,,,,,,,,,,,,,Sample Commons CIC,,,unsuccessful,,,,,74\n";
  }

  @Test
  @DisplayName("A faultless file is looked at first and imported only then")
  void from_the_file_to_the_award() throws SQLException {
    String batch = uploaded(priya, award("DN900001") + award("DN900002"));
    assertEquals(List.of("PREVIEWED"), status(batch));
    assertEquals(List.of(), live("DN90000%"));
    Answer preview = priya.opens(batch);
    assertTrue(preview.text().contains("Standstill until the end of 19 April 2021"), preview::text);
    assertTrue(preview.body().contains("Import 2 awards"), preview::text);
    assertDone(priya.posts(batch, button(preview, "import")));
    assertEquals(List.of("DN900001", "DN900002"), live("DN90000%"));
    assertEquals(List.of("2021-04-19"), Database.column(
        "SELECT DISTINCT standstill_last_day FROM historic_award WHERE register_reference LIKE 'DN90000%'"));
    Answer award = priya.opens(page("DN900001"));
    assertTrue(award.text().contains("Imported from the old register"), award::text);
    assertTrue(award.text().contains("Winner, rank 1 with 81 points"), award::text);
    assertTrue(priya.opens(PAGE + "/awards?words=dn90000").text().contains("DN900002"));
    assertFalse(priya.opens(PAGE + "/awards?words=dn9_0001").text().contains("DN900001"));
    assertEquals(List.of("Priya Shah"), Database.column("SELECT actor_name FROM audit_event WHERE action ="
        + " 'register.imported' AND request IS NOT NULL"));
  }

  @Test
  @DisplayName("A title of 300 characters is taken over, and so are the letters that put words ahead of it")
  void longest_title() throws SQLException {
    String title = "t".repeat(300);
    String batch = uploaded(priya, "DN900001,1,Rochdale Council," + title + ",2021-03-01,2021-03-26,2021-04-09,10 days,"
        + "5000,2021-05-03,2021-06-30,,Pat Example,Head of Policy,,Example Cooperative Ltd,1 Mill Lane,2021-03-25,winner,"
        + "Clear.,,Quality,100,81\nDN900001,,,,,,,,,,,,,,,Sample Commons CIC,2 Mill Lane,2021-03-24,unsuccessful,Less"
        + " clear.,The winner named its sources.,,,74\n");
    assertDone(priya.posts(batch, button(priya.opens(batch), "import")));
    List<String> titles = Database.column("SELECT title FROM letter WHERE about_reference = 'DN900001'");
    assertEquals(2, titles.size());
    assertTrue(titles.stream().allMatch(made -> made.endsWith(title) && made.length() > 300), titles::toString);
  }

  @Test
  @DisplayName("A file with an error is answered row by row, and nothing of it is stored but the event")
  void errors() throws SQLException {
    List<String> before = Database.column("SELECT name FROM document");
    Answer answer = upload(priya, "bad.csv", HEADS + award("DN900001").replace("2021-03-26", "2021-02-30")
        .replace(",74", ",101").replace("Sample Commons CIC", "שלום"));
    assertEquals(200, answer.status());
    assertTrue(answer.text().contains("There are 3 errors in the file"), answer::text);
    assertTrue(answer.text().contains("2 Tender deadline “2021-02-30” is not a date that exists"), answer::text);
    assertTrue(answer.text().contains("3 Tenderer This text runs from right to left"), answer::text);
    assertTrue(answer.text().contains("3 Score 1 The score 101 is above the weight 100"), answer::text);
    assertEquals(before, Database.column("SELECT name FROM document"));
    assertEquals(1, Database.column("SELECT id FROM register_batch").size());
    assertEquals(1, Database.column("SELECT id FROM audit_event WHERE action = 'register.refused'").size());
  }

  @Test
  @DisplayName("A file that is no register is refused with its reason")
  void wrong_files() throws SQLException {
    assertRefused(priya.uploads(PAGE, "file", "", new byte[0]), "Choose a file");
    assertRefused(priya.uploads(PAGE, "file", "empty.csv", new byte[0]), "The file empty.csv is empty");
    byte[] pdf = "%PDF-1.7\nstartxref\n9\n%%EOF".getBytes(StandardCharsets.UTF_8);
    assertRefused(priya.uploads(PAGE, "file", "register.pdf", pdf),
        "is of a type we cannot read as a register");
    assertRefused(priya.uploads(PAGE, "file", "register.xlsx", "Reference".getBytes(StandardCharsets.UTF_8)),
        "is not what its name says");
    assertRefused(priya.uploads(PAGE, "file", "register.xlsx", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0,
        (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0, 0}), "is protected by a password");
    byte[] large = new byte[5 * 1024 * 1024 + 1];
    Arrays.fill(large, (byte) 'a');
    assertRefused(priya.uploads(PAGE, "file", "large.csv", large), "is larger than 5 MB");
    assertRefused(upload(priya, "heads.csv", HEADS), "holds no row below the names of the columns");
    assertEquals(1, Database.column("SELECT id FROM register_batch").size());
  }

  @Test
  @DisplayName("Of two imports at once the second is told that the reference is in the register already")
  void two_imports_at_once() throws Exception {
    String first = uploaded(priya, award("DN900001"));
    String second = uploaded(tom, award("DN900003") + award("DN900001"));
    Map<String, String> byPriya = button(priya.opens(first), "import");
    Map<String, String> byTom = button(tom.opens(second), "import");
    List<Answer> answers = whileLocked(() -> priya.posts(first, byPriya), () -> tom.posts(second, byTom));
    assertEquals(List.of(200, 302), answers.stream().map(Answer::status).sorted().toList());
    Answer refused = answers.stream().filter(answer -> answer.status() == 200).findFirst().orElseThrow();
    assertTrue(refused.text().contains("The register has changed since this file was checked"), refused::text);
    assertTrue(refused.text().contains("DN900001 is already in the register"), refused::text);
    assertEquals(1, Database.column("SELECT id FROM historic_award WHERE live_reference = 'DN900001'").size());
    boolean tomCame = answers.get(1).status() == 302;
    assertEquals(tomCame ? 1 : 0,
        Database.column("SELECT id FROM historic_award WHERE live_reference = 'DN900003'").size());
  }

  @Test
  @DisplayName("One file is imported once, however often the button is pressed")
  void imported_once() throws SQLException {
    String batch = uploaded(priya, award("DN900001"));
    Map<String, String> byTom = button(tom.opens(batch), "import");
    assertDone(priya.posts(batch, button(priya.opens(batch), "import")));
    assertFalse(tom.posts(batch, byTom).status() == 302);
    assertEquals(List.of("DN900001"), live("DN90000%"));
  }

  @Test
  @DisplayName("An import is undone as a whole, with a reason, and its references are free again")
  void undo() throws SQLException {
    String batch = uploaded(priya, award("DN900001"));
    assertDone(priya.posts(batch, button(priya.opens(batch), "import")));
    assertTrue(upload(tom, "again.csv", HEADS + award("dn900001")).text().contains("is already in the register"));
    String award = page("DN900001");
    assertRefused(tom.sends(batch + "/undo", Map.of("reason", "")), "Enter the reason for undoing this import");
    assertDone(tom.sends(batch + "/undo", Map.of("reason", "The scores were of another year.")));
    assertEquals(List.of("UNDONE"), status(batch));
    assertEquals(List.of(), live("DN90000%"));
    assertTrue(tom.opens(award).text().contains("The scores were of another year."));
    assertEquals(404, tom.opens(award + "/tenders/1").status());
    assertEquals(404, tom.opens(batch + "/undo").status());
    String again = uploaded(priya, award("DN900001"));
    assertDone(priya.posts(again, button(priya.opens(again), "import")));
    assertEquals(List.of("DN900001"), live("DN90000%"));
  }

  @Test
  void a_discarded_file_brings_nothing_in() throws SQLException {
    String batch = uploaded(priya, award("DN900001"));
    assertDone(priya.posts(batch, button(priya.opens(batch), "discard")));
    assertEquals(List.of("DISCARDED"), status(batch));
    assertEquals(List.of(), live("DN90000%"));
  }

  @Test
  @DisplayName("R43: an officer fills in what the letter lacks; the second of two is told of the first")
  void fill_in() throws SQLException {
    String award = page("DEMO-2024-01");
    String tender = award + "/tenders/2";
    assertTrue(priya.opens(award).text().contains("Missing: the old register did not hold it"));
    Map<String, String> typed = Map.of("address", "The Mission Hall\nSampleford", "reasons", "A steady programme.",
        "advantages", "The winner pairs champions across services.");
    Map<String, String> later = Visitor.filled(tom.opens(tender), Map.of("reasons", "Something else."));
    assertDone(priya.sends(tender, typed));
    Answer conflict = tom.posts(tender, later);
    assertTrue(conflict.text().contains("Priya Shah"), conflict::text);
    assertTrue(conflict.body().contains("Something else."));
    assertFalse(priya.opens(award).text().contains("Missing: the old register did not hold it"));
    assertEquals(List.of("A steady programme."), Database.column("SELECT reasons FROM historic_tender WHERE number = 2"
        + " AND award_id = (SELECT id FROM historic_award WHERE register_reference = 'DEMO-2024-01')"));
  }

  @Test
  @DisplayName("The template comes in both formats, and cannot be imported as it is")
  void template() {
    Answer csv = priya.opens(PAGE + "/template.csv");
    assertTrue(csv.body().contains("Relative advantages"));
    assertEquals(200, priya.opens(PAGE + "/template.xlsx").status());
    Answer refused = priya.uploads(PAGE, "file", "old-register.csv", csv.body().getBytes(StandardCharsets.UTF_8));
    assertTrue(refused.text().contains("“Example Borough Council” is not the name of a member"), refused::text);
    assertTrue(refused.text().contains("There is one error in the file"), refused::text);
  }

  /** Both wait for the lock that this test holds until both have come. */
  private static List<Answer> whileLocked(Supplier<Answer> one, Supplier<Answer> other) throws Exception {
    List<CompletableFuture<Answer>> answers;
    try (Connection connection = Database.connect(); Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("SELECT id FROM dynamic_purchasing_system FOR UPDATE");
      answers = Stream.of(one, other).map(CompletableFuture::supplyAsync).toList();
      Await.until("two imports that wait for the lock", () -> waiting() == 2);
      connection.commit();
    }
    return answers.stream().map(CompletableFuture::join).toList();
  }

  private static int waiting() throws SQLException {
    return Integer.parseInt(Database.column("SELECT COUNT(*) FROM information_schema.processlist"
        + " WHERE info LIKE '%dynamic_purchasing_system WHERE id = 1 FOR UPDATE%' AND id <> CONNECTION_ID()").get(0));
  }

  private static Answer upload(Visitor officer, String name, String content) {
    return officer.uploads(PAGE, "file", name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** @return address of the batch */
  private static String uploaded(Visitor officer, String rows) {
    Answer answer = upload(officer, "register.csv", HEADS + rows);
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

  private static List<String> status(String batch) throws SQLException {
    return Database.column("SELECT status FROM register_batch WHERE reference = '"
        + batch.substring(batch.lastIndexOf('/') + 1) + "'");
  }

  private static List<String> live(String like) throws SQLException {
    return Database.column("SELECT live_reference FROM historic_award WHERE live_reference LIKE '" + like
        + "' ORDER BY live_reference");
  }

  private static String page(String reference) throws SQLException {
    return PAGE + "/awards/" + Demonstration.reference("historic_award", "live_reference = '" + reference + "'");
  }
}
