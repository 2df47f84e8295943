package coop.councils.dps.bid;

import static coop.councils.dps.support.Demonstration.EXAMPLE_COOPERATIVE;
import static coop.councils.dps.support.Demonstration.ROCHDALE_OWNER;
import static coop.councils.dps.support.Demonstration.ROCHDALE_SECOND_OWNER;
import static coop.councils.dps.support.Demonstration.SAMPLE_COMMONS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.bid.application.BidView;
import coop.councils.dps.bid.application.OpenTenders;
import coop.councils.dps.bid.application.SubmitBid;
import coop.councils.dps.bid.application.ViewBid;
import coop.councils.dps.bid.application.WriteBid;
import coop.councils.dps.document.application.Upload;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.RefusedException;
import coop.councils.dps.support.ActingAs;
import coop.councils.dps.support.Await;
import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The deadline gate on a real database, with people who come at the same moment. */
@ArquillianTest
@ExtendWith(Demonstration.class)
class BidGateIT {

  private static final String OF_COMPETITION = " WHERE competition_id = (SELECT id FROM mini_competition WHERE reference = '";

  @Inject
  private SubmitBid submission;
  @Inject
  private WriteBid writing;
  @Inject
  private ViewBid view;
  @Inject
  private OpenTenders opening;

  private Reference competition;
  private String gate;

  @BeforeEach
  void find() throws SQLException {
    competition = new Reference(Demonstration.competition(Demonstration.TAKES_TENDERS));
    gate = OF_COMPETITION + competition + "')";
  }

  @Test
  @DisplayName("T05, R30: a submission that waited for the lock across the deadline is late")
  void waits_across_the_deadline() throws Exception {
    writes(EXAMPLE_COOPERATIVE);
    try (Connection other = Database.connect(); Statement sql = other.createStatement()) {
      other.setAutoCommit(false);
      sql.executeUpdate("UPDATE bid_gate SET deadline_utc = SYSDATE(6) + INTERVAL 1 SECOND" + gate);
      other.commit();
      sql.executeQuery("SELECT * FROM bid_gate" + gate + " FOR UPDATE").close();
      Future<Reference> submitted = ActingAs.start(EXAMPLE_COOPERATIVE, () -> submission.submit(competition));
      Await.until("a submission that waits for the lock", BidGateIT::somebodyWaitsForTheGate);
      Await.until("the deadline", () -> !isOpen());
      other.rollback();
      assertRefused("R30", () -> ActingAs.answerOf(submitted));
    }
    assertEquals(0, submissionsOf(EXAMPLE_COOPERATIVE));
  }

  @Test
  @DisplayName("R30: a submission that waited is judged by the deadline as it stands once the lock is free")
  void waits_while_the_deadline_moves() throws Exception {
    writes(EXAMPLE_COOPERATIVE);
    try (Connection other = Database.connect(); Statement sql = other.createStatement()) {
      other.setAutoCommit(false);
      sql.executeQuery("SELECT * FROM bid_gate" + gate + " FOR UPDATE").close();
      Future<Reference> submitted = ActingAs.start(EXAMPLE_COOPERATIVE, () -> submission.submit(competition));
      Await.until("a submission that waits for the lock", BidGateIT::somebodyWaitsForTheGate);
      sql.executeUpdate("UPDATE bid_gate SET deadline_utc = SYSDATE(6), version = version + 1" + gate);
      other.commit();
      assertRefused("R30", () -> ActingAs.answerOf(submitted));
    }
    assertEquals(0, submissionsOf(EXAMPLE_COOPERATIVE));
  }

  @Test
  @DisplayName("R29, R30, K07: of many who submit up to the last moment all that were accepted were in time, none is lost")
  void many_race_for_the_deadline() throws Exception {
    List<String> suppliers = invited();
    for (String supplier : suppliers) {
      writes(supplier);
    }
    long passed = number("SELECT seq FROM bid_gate" + gate);
    setDeadline("SYSDATE(6) + INTERVAL 1500000 MICROSECOND");
    CyclicBarrier start = new CyclicBarrier(suppliers.size());
    List<Future<List<Reference>>> races = new ArrayList<>();
    for (String supplier : suppliers) {
      races.add(ActingAs.start(supplier, () -> {
        start.await();
        return submitsUntilRefused(supplier);
      }));
    }
    List<String> receipts = new ArrayList<>();
    for (Future<List<Reference>> race : races) {
      ActingAs.answerOf(race).forEach(receipt -> receipts.add(receipt.value()));
    }
    assertTrue(receipts.size() > suppliers.size(), "too few to be a race: " + receipts.size());
    assertTrue(Database.column("SELECT reference FROM bid_submission").containsAll(receipts), "a receipt for nothing");
    assertEquals(passed + receipts.size(), number("SELECT seq FROM bid_gate" + gate));
    assertEquals(0, number("SELECT COUNT(*) FROM bid_submission s JOIN bid b ON s.bid_id = b.id JOIN bid_gate g"
        + " ON g.competition_id = b.competition_id WHERE s.received_at > g.deadline_utc"));
    assertEquals(0, number("SELECT COUNT(*) FROM (SELECT bid_id FROM bid_submission WHERE superseded_at IS NULL"
        + " AND withdrawn_at IS NULL GROUP BY bid_id HAVING COUNT(*) <> 1) wrong"));
    assertEquals(receipts.size() + number("SELECT COUNT(*) FROM audit_event WHERE action = 'bid.submitted'"
        + " AND request IS NULL"), number("SELECT COUNT(*) FROM audit_event WHERE action = 'bid.submitted'"));
  }

  /** Each submission in a request of its own, as a person who presses the button again and again. */
  private List<Reference> submitsUntilRefused(String supplier) {
    List<Reference> receipts = new ArrayList<>();
    while (true) {
      try {
        receipts.add(ActingAs.call(supplier, () -> submission.submit(competition)));
      } catch (RefusedException late) {
        assertEquals("R30", late.refused().rule());
        return receipts;
      }
    }
  }

  @Test
  @DisplayName("B01: two people of one supplier who submit at once get a receipt each, and one submission counts")
  void two_submit_one_tender_at_once() throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    Callable<Reference> submit = () -> {
      start.await();
      return submission.submit(competition);
    };
    Future<Reference> one = ActingAs.start(SAMPLE_COMMONS, submit);
    Future<Reference> other = ActingAs.start(SAMPLE_COMMONS, submit);
    assertNotEquals(ActingAs.answerOf(one), ActingAs.answerOf(other));
    assertEquals(4, submissionsOf(SAMPLE_COMMONS));
    assertEquals(1, countingOf(SAMPLE_COMMONS));
  }

  @Test
  void a_tender_is_replaced_withdrawn_and_submitted_again() throws Exception {
    assertEquals(1, countingOf(SAMPLE_COMMONS));
    ActingAs.run(SAMPLE_COMMONS, () -> submission.submit(competition));
    assertEquals(3, submissionsOf(SAMPLE_COMMONS));
    assertEquals(1, countingOf(SAMPLE_COMMONS));
    ActingAs.run(SAMPLE_COMMONS, () -> submission.withdraw(competition));
    assertEquals(0, countingOf(SAMPLE_COMMONS));
    ActingAs.run(SAMPLE_COMMONS, () -> submission.submit(competition));
    assertEquals(4, submissionsOf(SAMPLE_COMMONS));
    assertEquals(1, countingOf(SAMPLE_COMMONS));
  }

  @Test
  @DisplayName("R30: after the deadline a tender is neither submitted nor withdrawn nor written")
  void nothing_changes_after_the_deadline() throws Exception {
    writes(EXAMPLE_COOPERATIVE);
    setDeadline("SYSDATE(6) - INTERVAL 1 MICROSECOND");
    List<String> before = contents();
    assertRefused("R30", () -> ActingAs.run(EXAMPLE_COOPERATIVE, () -> submission.submit(competition)));
    assertRefused("R30", () -> ActingAs.run(SAMPLE_COMMONS, () -> submission.submit(competition)));
    assertRefused("R30", () -> ActingAs.run(SAMPLE_COMMONS, () -> submission.withdraw(competition)));
    assertRefused("R30", () -> ActingAs.run(SAMPLE_COMMONS,
        () -> writing.answer(competition, 1, typed("answer", "Later and better."))));
    assertRefused("R30", () -> ActingAs.run(SAMPLE_COMMONS, () -> writing.price(competition, typed("price", "1"))));
    assertRefused("R30", () -> ActingAs.run(SAMPLE_COMMONS, () -> writing.attach(competition, aFile())));
    assertRefused("R30", () -> ActingAs.run(SAMPLE_COMMONS, () -> writing.detach(competition, 1)));
    assertEquals(before, contents());
  }

  @Test
  @DisplayName("R29: before the deadline nobody opens, not even two together")
  void no_opening_before_the_deadline() throws Exception {
    assertRefused("R29", () -> ActingAs.run(ROCHDALE_OWNER, () -> opening.begin(competition)));
    assertRefused("R29", () -> ActingAs.run(ROCHDALE_SECOND_OWNER, () -> opening.complete(competition)));
    assertEquals(0, number("SELECT COUNT(*) FROM opening" + gate));
  }

  @Test
  @DisplayName("R29: two different people open, and only what counts; a closed gate never takes a tender again")
  void two_people_open() throws Exception {
    writes(EXAMPLE_COOPERATIVE);
    ActingAs.run(EXAMPLE_COOPERATIVE, () -> submission.submit(competition));
    ActingAs.run(SAMPLE_COMMONS, () -> submission.withdraw(competition));
    setDeadline("SYSDATE(6) - INTERVAL 1 MICROSECOND");
    ActingAs.run(ROCHDALE_OWNER, () -> opening.begin(competition));
    assertRefused("R29", () -> ActingAs.run(ROCHDALE_OWNER, () -> opening.complete(competition)));
    setDeadline("SYSDATE(6) + INTERVAL 1 HOUR");
    assertRefused("R30", () -> ActingAs.run(EXAMPLE_COOPERATIVE, () -> submission.submit(competition)));
    ActingAs.run(ROCHDALE_SECOND_OWNER, () -> opening.complete(competition));
    assertEquals(List.of("Example Cooperative Ltd"), Database.column("SELECT supplier_name FROM opened_tender" + gate));
    assertEquals(List.of("OPENED"), status());
    assertRefused("R29", () -> ActingAs.run(ROCHDALE_OWNER, () -> opening.begin(competition)));
    assertRefused("R30", () -> ActingAs.run(SAMPLE_COMMONS, () -> submission.submit(competition)));
  }

  @Test
  @DisplayName("R29: the second of the two comes within 30 minutes, or they begin again")
  void the_second_opener_is_late() throws Exception {
    setDeadline("SYSDATE(6) - INTERVAL 2 HOUR");
    ActingAs.run(ROCHDALE_OWNER, () -> opening.begin(competition));
    assertRefused("R29", () -> ActingAs.run(ROCHDALE_SECOND_OWNER, () -> opening.begin(competition)));
    Database.execute("UPDATE opening SET first_opener_at = first_opener_at - INTERVAL 30 MINUTE" + gate);
    assertRefused("R29", () -> ActingAs.run(ROCHDALE_SECOND_OWNER, () -> opening.complete(competition)));
    assertEquals(0, number("SELECT COUNT(*) FROM opened_tender" + gate));
    ActingAs.run(ROCHDALE_SECOND_OWNER, () -> opening.begin(competition));
    ActingAs.run(ROCHDALE_OWNER, () -> opening.complete(competition));
    assertEquals(List.of("Sample Commons CIC"), Database.column("SELECT supplier_name FROM opened_tender" + gate));
  }

  @Test
  @DisplayName("B04: two who complete the opening at once open it once")
  void two_complete_at_once() throws Exception {
    setDeadline("SYSDATE(6) - INTERVAL 1 SECOND");
    ActingAs.run(ROCHDALE_OWNER, () -> opening.begin(competition));
    CyclicBarrier start = new CyclicBarrier(2);
    Callable<Boolean> complete = () -> {
      start.await();
      opening.complete(competition);
      return true;
    };
    List<Future<Boolean>> both = List.of(ActingAs.start(ROCHDALE_SECOND_OWNER, complete),
        ActingAs.start(ROCHDALE_SECOND_OWNER, complete));
    int opened = 0;
    for (Future<Boolean> one : both) {
      try {
        opened += ActingAs.answerOf(one) ? 1 : 0;
      } catch (RefusedException second) {
        assertEquals("R29", second.refused().rule());
      }
    }
    assertEquals(1, opened);
    assertEquals(1, number("SELECT COUNT(*) FROM opened_tender" + gate));
  }

  @Test
  @DisplayName("R36: where no tender came the competition ends without an award")
  void nobody_tendered() throws Exception {
    ActingAs.run(SAMPLE_COMMONS, () -> submission.withdraw(competition));
    setDeadline("SYSDATE(6) - INTERVAL 1 SECOND");
    ActingAs.run(ROCHDALE_OWNER, () -> opening.begin(competition));
    ActingAs.run(ROCHDALE_SECOND_OWNER, () -> opening.complete(competition));
    assertEquals(List.of("NO_AWARD"), status());
  }

  @Test
  @DisplayName("S07: a tender that is no longer what was received is not opened")
  void a_changed_tender_is_not_opened() throws Exception {
    setDeadline("SYSDATE(6) - INTERVAL 1 SECOND");
    Database.execute("UPDATE bid_submission SET sealed_content = REPLACE(sealed_content, '32750', '12750')");
    ActingAs.run(ROCHDALE_OWNER, () -> opening.begin(competition));
    assertRefused("R29", () -> ActingAs.run(ROCHDALE_SECOND_OWNER, () -> opening.complete(competition)));
    assertEquals(0, number("SELECT COUNT(*) FROM opened_tender" + gate));
    assertEquals(List.of("PUBLISHED"), status());
  }

  /** What the supplier has not written yet. */
  private void writes(String supplier) {
    BidView written = ActingAs.call(supplier, () -> view.view(competition));
    for (int number = 1; number <= 3; number++) {
      int question = number;
      if (written.answer(question) == null) {
        ActingAs.run(supplier, () -> writing.answer(competition, question, typed("answer", "Together.")));
      }
    }
    if (written.price() == null) {
      ActingAs.run(supplier, () -> writing.price(competition, typed("price", "30000")));
    }
  }

  private static Input typed(String field, String value) {
    return new Input("bid", Map.of(field, value, "before", ViewBid.fingerprint(null)));
  }

  private static Upload aFile() {
    byte[] text = "A plan.".getBytes(StandardCharsets.UTF_8);
    return new Upload("plan.txt", text.length, () -> new ByteArrayInputStream(text));
  }

  private void setDeadline(String sql) throws SQLException {
    Database.execute("UPDATE bid_gate SET deadline_utc = " + sql + gate);
  }

  private boolean isOpen() throws SQLException {
    return number("SELECT SYSDATE(6) <= deadline_utc FROM bid_gate" + gate) == 1;
  }

  private static boolean somebodyWaitsForTheGate() throws SQLException {
    return !Database.column("SELECT id FROM information_schema.processlist WHERE id <> CONNECTION_ID()"
        + " AND command IN ('Query', 'Execute') AND UPPER(info) LIKE '%BID_GATE%FOR UPDATE%'").isEmpty();
  }

  private List<String> invited() throws SQLException {
    return Database.column("SELECT a.email FROM invitation i JOIN role_grant g ON g.organisation_id = i.supplier_id"
        + " AND g.role LIKE 'SUPPLIER%' JOIN account a ON a.id = g.account_id WHERE i." + gate.strip().substring(6));
  }

  private List<String> status() throws SQLException {
    return Database.column("SELECT status FROM mini_competition WHERE reference = '" + competition + "'");
  }

  private static List<String> contents() throws SQLException {
    List<String> all = new ArrayList<>(Database.column("SELECT CONCAT_WS(' ', id, status, price, version) FROM bid"));
    all.addAll(Database.column("SELECT CONCAT_WS(' ', bid_id, question_number, text) FROM bid_answer"));
    all.addAll(Database.column("SELECT CONCAT_WS(' ', id, sha256, superseded_at, withdrawn_at) FROM bid_submission"));
    all.addAll(Database.column("SELECT id FROM document"));
    return all;
  }

  private long submissionsOf(String email) throws SQLException {
    return number(submissions(email));
  }

  private long countingOf(String email) throws SQLException {
    return number(submissions(email) + " AND superseded_at IS NULL AND withdrawn_at IS NULL");
  }

  private String submissions(String email) {
    return "SELECT COUNT(*) FROM bid_submission WHERE bid_id = (SELECT id FROM bid" + gate
        + " AND supplier_id = (SELECT organisation_id FROM role_grant WHERE account_id ="
        + " (SELECT id FROM account WHERE email = '" + email + "')))";
  }

  private static long number(String query) throws SQLException {
    return Long.parseLong(Database.column(query).get(0));
  }

  private static void assertRefused(String rule, Runnable deed) {
    assertEquals(rule, assertThrows(RefusedException.class, deed::run).refused().rule());
  }
}
