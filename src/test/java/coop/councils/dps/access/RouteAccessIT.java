package coop.councils.dps.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.client.Visitor.Answer;
import coop.councils.dps.support.client.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every address of the site that names a record, asked for by people who may not have it. */
@ArquillianTest
@RunAsClient
class RouteAccessIT {

  private static final String ABSENT = "-0000-0000-0000";
  private static final Path ROUTES = Path.of("src", "main", "webapp", "WEB-INF", "routes.txt");

  private static Map<String, String> someRecord;
  private static List<String> letters;
  private static List<String> documents;

  @BeforeAll
  static void load() throws SQLException {
    Demonstration.load();
    someRecord = new LinkedHashMap<>();
    someRecord.put("/supplier/applications/", reference("application WHERE supplier_id = (SELECT id FROM supplier"
        + " WHERE name = 'Example Cooperative Ltd')"));
    someRecord.put("/supplier/opportunities/", Demonstration.competition(Demonstration.TAKES_TENDERS));
    someRecord.put("/supplier/tenders/", Demonstration.competition(Demonstration.TAKES_TENDERS));
    someRecord.put("/supplier/people/",
        reference("account WHERE email = '" + Demonstration.EXAMPLE_COOPERATIVE + "'"));
    someRecord.put("/supplier/join-requests/", reference("join_request"));
    someRecord.put("/manage/join-requests/", reference("join_request"));
    someRecord.put("/buyer/competitions/", reference("mini_competition WHERE status = 'CONTRACTED'"));
    someRecord.put("/manage/applications/", reference("application WHERE submitted_at IS NOT NULL"));
    someRecord.put("/manage/competitions/", reference("mini_competition WHERE status = 'CONTRACTED'"));
    someRecord.put("/manage/suppliers/", reference("supplier WHERE name = 'Example Cooperative Ltd'"));
    someRecord.put("/manage/register/batches/", reference("register_batch"));
    someRecord.put("/manage/register/awards/", reference("historic_award"));
    someRecord.put("/buyer/letters/", reference("letter WHERE kind = 'AWARD' AND reissued_on IS NULL"));
    someRecord.put("/manage/letters/", reference("letter WHERE kind = 'ADMISSION'"));
    someRecord.put("/manage/members/imports/", "MBA" + ABSENT);
    someRecord.put("/manage/members/", reference("member"));
    someRecord.put("/manage/access-requests/", reference("access_request WHERE status = 'OPEN'"));
    someRecord.put("/manage/users/", reference("account WHERE email = '" + Demonstration.OFFICER + "'"));
    someRecord.put("/manage/mail/", "MSG" + ABSENT);
    letters = Database.column("SELECT reference FROM letter WHERE issuer_member_id IS NULL OR issuer_member_id NOT IN"
        + " (SELECT id FROM member WHERE category = 'NETWORK')");
    uploads(Demonstration.JO_SAMPLE, "/supplier/tenders/" + Demonstration.competition(Demonstration.TAKES_TENDERS)
        + "/files", "tender.txt");
    uploads(Demonstration.OLDHAM_OWNER, "/buyer/competitions/" + Demonstration.competition(Demonstration.DRAFT)
        + "/documents", "draft.txt");
    documents = Database.column("SELECT reference FROM document");
  }

  private static void uploads(String email, String address, String name) {
    byte[] text = "Not for everybody.".getBytes(StandardCharsets.UTF_8);
    assertEquals(302, signedIn(email).uploads(address, "file", name, text, Map.of("slot", "METHOD")).status());
  }

  private static String reference(String of) throws SQLException {
    return Database.column("SELECT reference FROM " + of).get(0);
  }

  @Test
  @DisplayName("X04: a part of the site asks whoever is not signed in to do so, and says nothing else")
  void nobody_is_led_to_sign_in() throws IOException {
    Visitor nobody = new Visitor();
    List<String> open = new ArrayList<>();
    for (String address : zones()) {
      Answer answer = nobody.opens(address);
      if (answer.status() != 302 || !answer.location().startsWith("/sign-in?next=")) {
        open.add(answer.status() + " " + address);
      }
    }
    assertEquals(List.of(), open);
    for (String letter : letters.subList(0, 2)) {
      assertTrue(nobody.opens("/letters/" + letter).location().startsWith("/sign-in"));
    }
  }

  @Test
  @DisplayName("X01: another supplier's records answer exactly as absent ones")
  void another_supplier() throws IOException {
    assertAbsent(Demonstration.DRAFTING);
  }

  @Test
  @DisplayName("X02: another council's competitions answer exactly as absent ones")
  void another_member() throws IOException {
    assertAbsent("nora.quill@ccin.example");
  }

  @Test
  @DisplayName("X02: Oldham's people have no pages of buyers and suppliers, and no draft")
  void an_officer_is_no_buyer() throws IOException, SQLException {
    Visitor officer = signedIn(Demonstration.OFFICER);
    List<String> open = seen(officer, zones().stream().filter(address -> !address.startsWith("/manage")).toList());
    assertEquals(List.of(), open);
    assertEquals(List.of(), different(officer, "/manage/competitions/" + Demonstration.competition(Demonstration.DRAFT),
        "/manage/competitions/MC" + ABSENT));
  }

  @Test
  @DisplayName("X01, X02, R29: only its supplier has a sealed tender's file, only its buyer a draft's")
  void files() throws SQLException {
    assertEquals(List.of(Demonstration.JO_SAMPLE), readersOf("tender.txt"));
    assertEquals(List.of(Demonstration.OLDHAM_OWNER), readersOf("draft.txt"));
  }

  private static List<String> readersOf(String name) throws SQLException {
    String address = "/documents/" + reference("document WHERE name = '" + name + "'");
    return List.of(Demonstration.JO_SAMPLE, Demonstration.SAMPLE_COMMONS, Demonstration.ROCHDALE_OWNER,
        Demonstration.OLDHAM_OWNER, Demonstration.OFFICER, Demonstration.ADMINISTRATOR, Demonstration.AUDITOR).stream()
        .filter(email -> !different(signedIn(email), address, "/documents/DOC" + ABSENT).isEmpty()).toList();
  }

  @Test
  @DisplayName("X04: who belongs to one part of the site finds nothing in the others")
  void other_parts_of_the_site() throws IOException {
    assertEquals(List.of(), seen(signedIn(Demonstration.EXAMPLE_COOPERATIVE),
        zones().stream().filter(address -> !address.startsWith("/supplier")).toList()));
    assertEquals(List.of(), seen(signedIn(Demonstration.ROCHDALE_OWNER),
        zones().stream().filter(address -> !address.startsWith("/buyer")).toList()));
  }

  @Test
  @DisplayName("X03, X04: an auditor changes nothing and an officer administers nothing")
  void other_roles_of_oldham() throws IOException {
    List<String> administrators = List.of("/manage/mail", "/manage/users/invite", "/manage/members/new",
        "/manage/members/imports", "/manage/access-requests",
        "/manage/members/imports/columns", "/manage/members/imports/template.xlsx");
    assertEquals(List.of(), seen(signedIn(Demonstration.OFFICER), administrators));
    assertEquals(List.of(), seen(signedIn(Demonstration.AUDITOR), administrators));
  }

  @Test
  @DisplayName("X03: an auditor reads the old register and changes nothing of it")
  void an_auditor_at_the_old_register() {
    Visitor auditor = signedIn(Demonstration.AUDITOR);
    String batch = "/manage/register/batches/" + someRecord.get("/manage/register/batches/");
    String award = "/manage/register/awards/" + someRecord.get("/manage/register/awards/");
    List<String> forKeepers = List.of(batch + "/undo", award + "/tenders/1");
    assertEquals(List.of(), seen(auditor, forKeepers));
    assertEquals(forKeepers, seen(signedIn(Demonstration.OFFICER), forKeepers));
    List<String> forReaders = List.of(batch, award, "/manage/register/template.xlsx", "/manage/register/template.csv");
    assertEquals(forReaders, seen(auditor, forReaders));
    assertEquals(List.of(), seen(signedIn(Demonstration.ROCHDALE_OWNER), forReaders));
  }

  /** Every address with a reference: that of a record which is somebody else's, and one that names nothing. */
  private static void assertAbsent(String email) throws IOException {
    Visitor visitor = signedIn(email);
    List<String> different = new ArrayList<>();
    for (String route : routes()) {
      String zone = someRecord.keySet().stream().filter(route::startsWith).findFirst().orElse(null);
      if (route.contains("{ref}")) {
        String theirs = someRecord.get(zone);
        different.addAll(different(visitor, address(route, theirs), address(route, theirs.split("-")[0] + ABSENT)));
      }
    }
    assertEquals(List.of(), different);
    for (String letter : letters) {
      assertEquals(List.of(), different(visitor, "/letters/" + letter, "/letters/LET" + ABSENT));
    }
    for (String document : documents) {
      assertEquals(List.of(), different(visitor, "/documents/" + document, "/documents/DOC" + ABSENT));
    }
  }

  /** What tells the record from an absent one; nothing when both answer with the same page for what is not found. */
  private static List<String> different(Visitor visitor, String theirs, String absent) {
    Answer answer = visitor.opens(theirs);
    boolean same = answer.status() == 404 && comparable(answer).equals(comparable(visitor.opens(absent)));
    return same ? List.of() : List.of(answer.status() + " " + theirs);
  }

  private static String comparable(Answer answer) {
    // Each page carries a number of its own for the scripts it lets run.
    return answer.status() + answer.location() + answer.body().replaceAll("(?s)<script.*?</script>", "");
  }

  private static List<String> seen(Visitor visitor, List<String> addresses) {
    return addresses.stream().filter(address -> visitor.opens(address).status() != 404).toList();
  }

  private static Visitor signedIn(String email) {
    return Visitor.signedIn(email, Demonstration.PASSWORD);
  }

  /** Addresses of the three parts, with records that there are. */
  private static List<String> zones() throws IOException {
    return routes().stream().filter(route -> route.matches("/(supplier|buyer|manage)(/.*)?")).map(route -> {
      String zone = someRecord.keySet().stream().filter(route::startsWith).findFirst().orElse("");
      return address(route, someRecord.getOrDefault(zone, "MC" + ABSENT));
    }).toList();
  }

  private static String address(String route, String reference) {
    return route.replace("{ref}", reference).replace("{code}", "2.1a").replaceAll("\\{(number|lot)}", "1")
        .replace("{tender}", "TEN" + ABSENT).replace("{document}", "DOC" + ABSENT).replace("{receipt}", "REC" + ABSENT)
        .replace("{question}", "QUE" + ABSENT).replace("{signatory}", "SIG" + ABSENT).replace("{group}", "award")
        .replace("{partner}", "PRT" + ABSENT).replace("{criterion}", "LCR-0000-0000-0001")
        .replace("{template}", "TPL-0000-0000-0001").replace("{part}", "LOT")
        .replace("{questionnaire}", "QNR-0000-0000-0001").replace("{request}", "STR" + ABSENT)
        .replace("{merged}", "SUP" + ABSENT).replace("{measure}", "suspend").replace("{nation}", "scotland")
        .replace("{date}", "2026-12-25").replace("{slot}", "METHOD").replace("{answer}", "CA" + ABSENT);
  }

  private static List<String> routes() throws IOException {
    return Files.readAllLines(ROUTES).stream().filter(line -> line.startsWith("/")).map(line -> line.split("\\s+")[0])
        .toList();
  }
}
