package coop.councils.dps.shared.persistence;

import static org.junit.jupiter.api.Assertions.assertAll;
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
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How many statements a page costs, and that more rows cost no more of them. */
@ArquillianTest
@RunAsClient
@ExtendWith(Demonstration.class)
class StatementsIT {

  private static final int MORE = 28;
  private static final int MOST = 25;
  private static final int TRIES = 4;
  private static final String NUMBERED = " WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
      + MORE + ") SELECT ";

  private static final String WAITING = "id = (SELECT MIN(application_id) FROM lot_request WHERE status = 'SUBMITTED')";

  private record Page(String of, String address) {}

  @Test
  @DisplayName("A list of 30 rows costs no more statements than one of 2, and no page more than " + MOST)
  void lists_of_any_length() throws SQLException, IOException {
    Map<Page, Visitor> pages = new LinkedHashMap<>();
    String tendering = Demonstration.competition(Demonstration.TAKES_TENDERS);
    String opened = Demonstration.competition(Demonstration.WAITS_FOR_OPENING);
    isOpened(opened);
    add(pages, null, "/", "/suppliers", "/how-to-apply", "/request-access");
    add(pages, Demonstration.EXAMPLE_COOPERATIVE, "/supplier", "/supplier/letters", "/supplier/opportunities",
        "/supplier/opportunities/" + tendering, "/supplier/tenders/" + tendering,
        "/supplier/tenders/" + tendering + "/check", "/supplier/tenders/" + tendering + "/price",
        "/supplier/tenders/" + tendering + "/files", "/supplier/tenders/" + tendering + "/questions/1/earlier",
        "/supplier/tenders/" + tendering + "/at-deadline", "/supplier/people", "/account");
    add(pages, Demonstration.OLDHAM_EVALUATOR, "/buyer/competitions", "/buyer/people",
        "/buyer/competitions/" + opened, "/buyer/competitions/" + opened + "/opening",
        "/buyer/competitions/" + opened + "/scores");
    add(pages, Demonstration.ROCHDALE_OWNER, "/buyer/competitions/" + tendering + "/invited",
        "/buyer/competitions/" + tendering + "/questions", "/buyer/competitions/" + tendering + "/changes");
    add(pages, Demonstration.OLDHAM_OWNER, "/buyer/competitions/" + opened + "/moderation", "/buyer/letters",
        "/buyer/letterhead", "/buyer/competitions/" + opened + "/letters");
    add(pages, Demonstration.OFFICER, "/manage", "/manage/suppliers/duplicates",
        "/manage/join-requests", "/manage?view=DUE&lot=2&supplier=a", "/manage/suppliers",
        "/manage/suppliers/" + Demonstration.reference("supplier", "name = 'Example Cooperative Ltd'"),
        "/manage/competitions", "/manage/competitions/" + tendering, "/manage/members", "/manage/audit", "/manage/letters", "/manage/letters?kind=ADMISSION&supplier=example",
        "/manage/letters/" + Demonstration.reference("letter", "kind = 'ADMISSION' LIMIT 1"), "/manage/register", "/manage/register/awards",
        "/manage/register/batches/" + Demonstration.reference("register_batch", "TRUE"),
        "/manage/register/awards/" + Demonstration.reference("historic_award", "register_reference = 'DN534157'"));
    add(pages, Demonstration.AUDITOR, "/manage/applications/" + Demonstration.reference("application", WAITING));
    add(pages, Demonstration.ADMINISTRATOR, "/manage/users", "/manage/mail", "/manage/access-requests",
        "/manage/members/imports", importOfMembers());
    Map<Page, Integer> few = statements(pages);
    multiply(tendering, opened);
    Map<Page, Integer> many = statements(pages);
    String table = few.keySet().stream().map(page -> page.address().replaceAll("(MC|MBA)-[0-9A-Z-]+", "{ref}") + " "
        + few.get(page) + " " + many.get(page)).collect(Collectors.joining("\n"));
    Files.writeString(Path.of("target", "statements-per-page.txt"), table + "\n");
    assertAll(few.keySet().stream().map(page -> () -> {
      assertTrue(many.get(page) <= few.get(page), page.address() + ": " + few.get(page) + " became " + many.get(page));
      assertTrue(many.get(page) <= MOST, page.address() + " costs " + many.get(page));
    }));
  }

  @Test
  @DisplayName("Submitting costs no more statements than a page: what the page shows is not read before")
  void submits() throws SQLException {
    String check = "/supplier/tenders/" + Demonstration.competition(Demonstration.TAKES_TENDERS) + "/check";
    Visitor visitor = Visitor.signedIn(Demonstration.SAMPLE_COMMONS, Demonstration.PASSWORD);
    int[] costs = new int[TRIES];
    try (Connection connection = Database.connect(); Statement sql = connection.createStatement()) {
      for (int i = 0; i < TRIES; i++) {
        Map<String, String> form = Visitor.filled(visitor.opens(check), Map.of("conflict", "no", "noCollusion", "true",
            "name", "Imran Wells", "post", "Director"));
        int before = statements(sql);
        assertDone(visitor.posts(check, form));
        costs[i] = statements(sql) - before;
      }
    }
    int least = Arrays.stream(costs).min().getAsInt();
    assertTrue(least <= MOST, "Submitting costs " + least);
  }

  private static void add(Map<Page, Visitor> pages, String email, String... addresses) {
    Visitor visitor = email == null ? new Visitor() : Visitor.signedIn(email, Demonstration.PASSWORD);
    for (String address : addresses) {
      pages.put(new Page(String.valueOf(email), address), visitor);
    }
  }

  private static void isOpened(String competition) {
    Visitor owner = Visitor.signedIn(Demonstration.OLDHAM_OWNER, Demonstration.PASSWORD);
    Visitor evaluator = Visitor.signedIn(Demonstration.OLDHAM_EVALUATOR, Demonstration.PASSWORD);
    String address = "/buyer/competitions/" + competition;
    for (Visitor visitor : List.of(owner, evaluator)) {
      assertDone(visitor.sends(address + "/conflicts", Map.of("interest", "no")));
      assertDone(visitor.sends(address + "/opening", Map.of()));
    }
  }

  private static String importOfMembers() {
    Visitor administrator = Visitor.signedIn(Demonstration.ADMINISTRATOR, Demonstration.PASSWORD);
    Answer answer = administrator.uploads("/manage/members/imports", "file", "members.csv", ("Name,Category,Country,"
        + "Address,Contact e-mail,Joined on,Left on\nNew Council,Full,Wales,Hall,a@new.example,2026-04-01,\n")
        .getBytes(StandardCharsets.UTF_8));
    assertDone(answer);
    return answer.location();
  }

  private static void assertDone(Answer answer) {
    assertEquals(302, answer.status(), answer::text);
  }

  /** The least of several tries: the platform empties its outbox in between. */
  private static Map<Page, Integer> statements(Map<Page, Visitor> pages) throws SQLException {
    Map<Page, Integer> counted = new LinkedHashMap<>();
    try (Connection connection = Database.connect(); Statement sql = connection.createStatement()) {
      for (Map.Entry<Page, Visitor> page : pages.entrySet()) {
        opens(page);
        int[] costs = new int[TRIES];
        for (int i = 0; i < TRIES; i++) {
          int before = statements(sql);
          opens(page);
          costs[i] = statements(sql) - before;
        }
        counted.put(page.getKey(), Arrays.stream(costs).min().getAsInt());
      }
    }
    return counted;
  }

  private static void opens(Map.Entry<Page, Visitor> page) {
    assertEquals(200, page.getValue().opens(page.getKey().address()).status(), page.getKey()::toString);
  }

  private static int statements(Statement sql) throws SQLException {
    int sum = 0;
    try (ResultSet rows = sql.executeQuery("SHOW GLOBAL STATUS WHERE variable_name IN"
        + " ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')")) {
      while (rows.next()) {
        sum += rows.getInt(2);
      }
    }
    return sum;
  }

  private static void multiply(String tendering, String opened) throws SQLException {
    copy("supplier", "id = 1", Map.of("identifier", "CONCAT('X', i)", "name", "CONCAT('Supplier ', i)"));
    Database.execute("INSERT INTO admission (supplier_id, lot_number, application_id, admitted_at, version)"
        + " SELECT id, 1, 1, created_at, 1 FROM supplier WHERE name LIKE 'Supplier %'");
    String waiting = "reference = (SELECT a.reference FROM application a JOIN lot_request r ON r.application_id = a.id"
        + " WHERE r.status = 'SUBMITTED' LIMIT 1)";
    copy("application", waiting, Map.of());
    Database.execute("INSERT INTO lot_request (application_id, lot_number, status, version)"
        + " SELECT id, 1, 'SUBMITTED', 1 FROM application WHERE reference LIKE 'APP-0000-%'");
    Database.execute("INSERT INTO answer_query (application_id, question_code, query, asked_by_name, asked_at, reply_by,"
        + " replied_at, replied_by_name, version)" + NUMBERED + "a.id, '2.1a', 'Why?', 'P', UTC_TIMESTAMP(6),"
        + " CURRENT_DATE, UTC_TIMESTAMP(6), 'M', 1 FROM n, application a WHERE a." + WAITING);
    String admission = "(SELECT MIN(a.id) FROM admission a JOIN supplier s ON s.id = a.supplier_id"
        + " WHERE s.name = 'Example Cooperative Ltd')";
    Database.execute("INSERT INTO admission_measure (admission_id, kind, status, reasons, effective_on, proposed_by,"
        + " proposed_by_name, proposed_at, version)" + NUMBERED + admission + ", 'SUSPEND', 'SENT_BACK', 'Because',"
        + " CURRENT_DATE, 1, 'P', UTC_TIMESTAMP(6), 1 FROM n");
    Database.execute("INSERT INTO self_declaration (reference, supplier_id, grounds, declared_at, declared_by_name,"
        + " declared_post, version)" + NUMBERED + "CONCAT('DEC-0000-0000-', LPAD(i, 4, '0')), (SELECT supplier_id FROM"
        + " admission WHERE id = " + admission + "), '', UTC_TIMESTAMP(6), 'R', 'Director', 1 FROM n");
    copy("mini_competition", "reference = '" + opened + "'", Map.of("title", "CONCAT('Competition ', i)"));
    Database.execute("INSERT INTO bid_gate (competition_id, state, deadline_utc, version)"
        + " SELECT id, 'OPEN', UTC_TIMESTAMP(6), 1 FROM mini_competition WHERE reference LIKE 'MC-0000-%'");
    Database.execute("INSERT INTO invitation (competition_id, supplier_id, supplier_reference, supplier_name, sent_at)"
        + " SELECT m.id, s.id, s.reference, s.name, m.created_at FROM mini_competition m, supplier s"
        + " WHERE m.reference LIKE 'MC-0000-%' AND s.name = 'Example Cooperative Ltd'");
    copy("letter", "id = (SELECT MIN(id) FROM letter WHERE recipient_supplier_id = (SELECT id FROM supplier"
        + " WHERE name = 'Example Cooperative Ltd'))", Map.of("code", "CONCAT('0000-', LPAD(i, 4, '0'))"));
    copy("competition_question", "number = 1 AND competition_id IN (SELECT id FROM mini_competition WHERE reference"
        + " IN ('" + tendering + "', '" + opened + "'))", Map.of("number", "i + 9"));
    copy("invitation", "competition_id = (SELECT id FROM mini_competition WHERE reference = '" + tendering
        + "') AND supplier_name = 'Example Cooperative Ltd'", Map.of("supplier_id", "1000 + i"));
    copy("clarification", "answer_id IS NOT NULL AND competition_id = (SELECT id FROM mini_competition WHERE reference = '"
        + tendering + "') LIMIT 1", Map.of());
    copy("clarification_answer", "competition_id = (SELECT id FROM mini_competition WHERE reference = '"
        + tendering + "') LIMIT 1", Map.of("topic", "CONCAT('Topic ', i)"));
    String changed = "(SELECT id FROM mini_competition WHERE reference = '" + tendering + "')";
    Database.execute("INSERT INTO competition_change (competition_id, kind, status, number, reason, significant,"
        + " proposed_by, proposed_by_name, proposed_at, decided_at, version)" + NUMBERED + changed + ", 'AMENDMENT',"
        + " 'CONFIRMED', 100 + i, 'Because', FALSE, 1, 'P', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 1 FROM n");
    Database.execute("INSERT INTO changed_part SELECT id, 0, 'DESCRIPTION', NULL, 'Old', 'New'"
        + " FROM competition_change");
    Database.execute("INSERT INTO tender_intention (competition_id, supplier_id, choice, said_by_name, said_at,"
        + " version) SELECT competition_id, supplier_id, 'TENDERS', 'S', sent_at, 1 FROM invitation WHERE competition_id = "
        + changed);
    copy("opened_tender", "competition_id = (SELECT id FROM mini_competition WHERE reference = '" + opened
        + "') AND supplier_name = 'Example Cooperative Ltd'", Map.of("supplier_id", "1000 + i"));
    for (String email : List.of(Demonstration.OLDHAM_EVALUATOR, Demonstration.OFFICER)) {
      copy("account", "email = '" + email + "'", Map.of("email", "CONCAT(i, email)", "reference",
          "CONCAT('ACC-000" + email.length() % 10 + "-0000-', LPAD(i, 4, '0'))"));
    }
    Database.execute("INSERT INTO role_grant (account_id, role, organisation_id, granted_at, version)"
        + " SELECT a.id, g.role, g.organisation_id, g.granted_at, 1 FROM account a JOIN account o"
        + " ON a.email RLIKE CONCAT('^[0-9]+', o.email) JOIN role_grant g ON g.account_id = o.id");
    Database.execute("INSERT INTO account (reference, email, name, verified_at, active, created_at, version)"
        + NUMBERED + "CONCAT('ACC-0009-0000-', LPAD(i, 4, '0')), CONCAT('asks', i, '@b.example'), 'Asks',"
        + " UTC_TIMESTAMP(6), TRUE, UTC_TIMESTAMP(6), 1 FROM n");
    Database.execute("INSERT INTO join_request (reference, supplier_id, account_id, asked_at, version)"
        + " SELECT REPLACE(a.reference, 'ACC', 'JOI'), (SELECT id FROM supplier"
        + " WHERE name = 'Example Cooperative Ltd'), a.id, UTC_TIMESTAMP(6), 1 FROM account a WHERE a.email LIKE 'asks%'");
    String lena = "lena.marsh@example-cooperative.example";
    copy("account", "email = '" + lena + "'", Map.of("email", "CONCAT(i, email)", "reference",
        "CONCAT('ACC-0008-0000-', LPAD(i, 4, '0'))"));
    Database.execute("INSERT INTO role_grant (account_id, role, organisation_id, granted_at, version)"
        + " SELECT a.id, g.role, g.organisation_id, g.granted_at, 1 FROM account a, role_grant g JOIN account o"
        + " ON o.id = g.account_id"
        + " WHERE o.email = '" + lena + "' AND a.reference LIKE 'ACC-0008-%'");
    copy("historic_award", "register_reference = 'DN534157'", Map.of("live_reference", "CONCAT('MORE-', i)"));
    Database.execute("INSERT INTO historic_tender (award_id, number, name, winner, total, place, version)"
        + " SELECT id, 1, 'Example Cooperative Ltd', TRUE, 80, 1, 1 FROM historic_award"
        + " WHERE reference LIKE 'HAW-0000-%'");
    copy("register_batch", "TRUE", Map.of());
    copy("historic_tender", "number = 3 AND name = 'Example Cooperative Ltd' AND total = 72.75",
        Map.of("number", "i + 9"));
    Database.execute("INSERT INTO historic_score (tender_id, criterion_number, points) SELECT t.id, c.number, 10"
        + " FROM historic_tender t JOIN historic_criterion c ON c.award_id = t.award_id"
        + " WHERE t.id NOT IN (SELECT tender_id FROM historic_score)");
    copy("access_request", "status = 'OPEN'", Map.of("secret_hash", "SHA2(i, 256)"));
    copy("member_batch", "TRUE", Map.of());
    copy("member", "name = 'Kirklees Council'", Map.of("name", "CONCAT('Council ', i)"));
    Database.execute("INSERT INTO outbox_message (reference, recipient, subject, body, queued_at, attempts, sealed,"
        + " secret, version)" + NUMBERED + "CONCAT('MSG-0000-0000-', LPAD(i, 4, '0')), 'a@b.example', 'Hello', 'Hello',"
        + " UTC_TIMESTAMP(6), 0, FALSE, FALSE, 1 FROM n");
  }

  /** Copies rows, with references of their own and with what the test wants otherwise. */
  private static void copy(String table, String where, Map<String, String> otherwise) throws SQLException {
    List<String> columns = Database.column("SELECT column_name FROM information_schema.columns WHERE table_schema ="
        + " DATABASE() AND table_name = '" + table + "' AND column_name <> 'id' AND is_generated = 'NEVER'"
        + " ORDER BY ordinal_position");
    String values = columns.stream().map(column -> otherwise.getOrDefault(column, column.equals("reference")
        ? "CONCAT(SUBSTRING_INDEX(reference, '-', 1), '-0000-0000-', LPAD(i, 4, '0'))" : column))
        .collect(Collectors.joining(", "));
    Database.execute("INSERT INTO " + table + " (" + String.join(", ", columns) + ")" + NUMBERED + values
        + " FROM n CROSS JOIN (SELECT * FROM " + table + " WHERE " + where + ") original");
  }
}
