package coop.councils.dps.bid;

import static coop.councils.dps.bid.OpenCompetition.aPrice;
import static coop.councils.dps.bid.OpenCompetition.contents;
import static coop.councils.dps.bid.OpenCompetition.declarations;
import static coop.councils.dps.bid.OpenCompetition.number;
import static coop.councils.dps.bid.OpenCompetition.typed;
import static coop.councils.dps.support.Demonstration.EXAMPLE_COOPERATIVE;
import static coop.councils.dps.support.Demonstration.SAMPLE_COMMONS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.bid.application.AttachFiles;
import coop.councils.dps.bid.application.SubmitBid;
import coop.councils.dps.bid.application.ViewBid;
import coop.councils.dps.bid.application.WriteBid;
import coop.councils.dps.bid.domain.FileSlot;
import coop.councils.dps.competition.domain.Gates;
import coop.councils.dps.document.application.Upload;
import coop.councils.dps.shared.ChangedMeanwhileException;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.InvalidInputException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.RefusedException;
import coop.councils.dps.support.ActingAs;
import coop.councils.dps.support.Await;
import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The deadline gate on a real database, with people who come at the same moment. */
@ArquillianTest
@ExtendWith(Demonstration.class)
class BidGateIT {

  private static final int RACERS = 1000;
  private static final int AT_ONCE = 12;
  private static final int LOCK_WAIT_TIMEOUT = 1205;

  @Inject
  private SubmitBid submission;
  @Inject
  private WriteBid writing;
  @Inject
  private AttachFiles files;
  @Inject
  private Gates gates;
  @Inject
  private UserTransaction work;

  private OpenCompetition tenders;
  private Reference competition;
  private String gate;

  @BeforeEach
  void find() throws SQLException {
    tenders = OpenCompetition.find();
    competition = tenders.reference();
    gate = tenders.where();
  }

  @Test
  @DisplayName("T05, R30: a submission that waited for the lock across the deadline is late")
  void waits_across_the_deadline() throws Exception {
    tenders.isWrittenBy(EXAMPLE_COOPERATIVE);
    try (Connection other = Database.connect(); Statement sql = other.createStatement()) {
      other.setAutoCommit(false);
      sql.executeUpdate("UPDATE bid_gate SET deadline_utc = SYSDATE(6) + INTERVAL 1 SECOND" + gate);
      other.commit();
      Future<Reference> submitted = waitsFor(sql);
      Await.until("the deadline", () -> !tenders.isOpen());
      other.rollback();
      assertRefused("R30", () -> ActingAs.answerOf(submitted));
    }
    assertEquals(0, tenders.submissionsOf(EXAMPLE_COOPERATIVE));
  }

  @Test
  @DisplayName("R30: a submission that waited is judged by the deadline as it stands once the lock is free")
  void waits_while_the_deadline_moves() throws Exception {
    tenders.isWrittenBy(EXAMPLE_COOPERATIVE);
    try (Connection other = Database.connect(); Statement sql = other.createStatement()) {
      other.setAutoCommit(false);
      Future<Reference> submitted = waitsFor(sql);
      sql.executeUpdate("UPDATE bid_gate SET deadline_utc = SYSDATE(6), version = version + 1" + gate);
      other.commit();
      assertRefused("R30", () -> ActingAs.answerOf(submitted));
    }
    assertEquals(0, tenders.submissionsOf(EXAMPLE_COOPERATIVE));
  }

  @Test
  @DisplayName("R28: a submission that waited while the invitation was put otherwise is sent back to be checked again")
  void waits_while_the_invitation_changes() throws Exception {
    tenders.isWrittenBy(EXAMPLE_COOPERATIVE);
    try (Connection other = Database.connect(); Statement sql = other.createStatement()) {
      other.setAutoCommit(false);
      Future<Reference> submitted = waitsFor(sql);
      sql.executeUpdate("INSERT INTO competition_change (competition_id, kind, status, number, reason, significant,"
          + " proposed_by, proposed_by_name, proposed_at, version) SELECT id, 'AMENDMENT', 'CONFIRMED', 1, 'A gap.', 0,"
          + " 1, 'Martha Leigh', SYSDATE(6), 1 FROM mini_competition WHERE reference = '" + competition + "'");
      other.commit();
      InvalidInputException changed =
          assertThrows(InvalidInputException.class, () -> ActingAs.answerOf(submitted));
      assertEquals("bid.check.amended", changed.errors().get(0).messageKey());
    }
    assertEquals(0, tenders.submissionsOf(EXAMPLE_COOPERATIVE));
    ActingAs.run(EXAMPLE_COOPERATIVE, this::submits);
    assertEquals(1, tenders.countingOf(EXAMPLE_COOPERATIVE));
  }

  @Test
  @DisplayName("A submission that waited while a merge gave the tender to another supplier is sent back")
  void waits_while_suppliers_are_merged() throws Exception {
    tenders.isWrittenBy(EXAMPLE_COOPERATIVE);
    try (Connection other = Database.connect(); Statement sql = other.createStatement()) {
      other.setAutoCommit(false);
      assertEquals(1, sql.executeUpdate("UPDATE bid SET supplier_id = (SELECT MAX(id) FROM supplier), version = version"
          + " + 1" + gate + " AND supplier_id = (SELECT id FROM supplier WHERE name = 'Example Cooperative Ltd')"));
      Future<Reference> submitted = ActingAs.start(EXAMPLE_COOPERATIVE, this::submits);
      Await.until("a submission that waits for the papers", () -> !Database.column("SELECT id FROM"
          + " information_schema.processlist WHERE id <> CONNECTION_ID() AND UPPER(info) LIKE '%FROM BID WHERE%FOR"
          + " UPDATE'").isEmpty());
      other.commit();
      assertThrows(ChangedMeanwhileException.class, () -> ActingAs.answerOf(submitted));
    }
    assertEquals(0, tenders.submissionsOf(EXAMPLE_COOPERATIVE));
  }

  @Test
  @DisplayName("R28: of two windows of one supplier the one that shows old answers does not submit the new ones unseen")
  void papers_change_meanwhile() throws Exception {
    tenders.isWrittenBy(EXAMPLE_COOPERATIVE);
    Input checked = ActingAs.call(EXAMPLE_COOPERATIVE, () -> declarations(competition));
    ActingAs.run(EXAMPLE_COOPERATIVE, () -> writing.price(competition, new Input("bid", Map.of("what-1", "All",
        "unit-1", "term", "quantity-1", "1", "rate-1", "0.01", "before", before()))));
    assertThrows(InvalidInputException.class,
        () -> ActingAs.run(EXAMPLE_COOPERATIVE, () -> submission.submit(competition, checked)));
    assertEquals(0, tenders.submissionsOf(EXAMPLE_COOPERATIVE));
  }

  private String before() {
    return ViewBid.fingerprint(CDI.current().select(ViewBid.class).get().view(competition).lines());
  }

  @Test
  @DisplayName("R29, R30: tenders hold the gate side by side until they are recorded; whoever changes it has it alone")
  void held_side_by_side() throws Exception {
    long id = number("SELECT competition_id FROM bid_gate" + gate);
    work.begin();
    gates.hold(id);
    assertTrue(isFree(" LOCK IN SHARE MODE"));
    assertFalse(isFree(" FOR UPDATE"));
    work.rollback();
    work.begin();
    gates.lock(id);
    assertFalse(isFree(" LOCK IN SHARE MODE"));
    work.rollback();
    assertTrue(isFree(" FOR UPDATE"));
  }

  private boolean isFree(String how) throws SQLException {
    try (Connection other = Database.connect(); Statement sql = other.createStatement()) {
      sql.executeQuery("SELECT * FROM bid_gate" + gate + how + " NOWAIT").close();
      return true;
    } catch (SQLException held) {
      assertEquals(LOCK_WAIT_TIMEOUT, held.getErrorCode(), held::getMessage);
      return false;
    }
  }

  @Test
  @DisplayName("R29, R30, K07: of many who submit up to the last moment none is late and none is lost")
  void many_race_for_the_deadline() throws Exception {
    List<String> suppliers = tenders.invited();
    for (String supplier : suppliers) {
      tenders.isWrittenBy(supplier);
    }
    long before = number("SELECT COUNT(*) FROM bid_submission");
    tenders.setDeadline("SYSDATE(6) + INTERVAL 1500000 MICROSECOND");
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
    assertEquals(before + receipts.size(), number("SELECT COUNT(*) FROM bid_submission"));
    assertEquals(0, number("SELECT COUNT(*) FROM bid_submission s JOIN bid b ON s.bid_id = b.id JOIN bid_gate g"
        + " ON g.competition_id = b.competition_id WHERE s.received_at > g.deadline_utc"));
    assertEquals(0, number("SELECT COUNT(*) FROM (SELECT bid_id FROM bid_submission WHERE superseded_at IS NULL"
        + " AND withdrawn_at IS NULL GROUP BY bid_id HAVING COUNT(*) <> 1) wrong"));
    assertEquals(receipts.size(),
        number("SELECT COUNT(*) FROM audit_event WHERE action = 'bid.submitted' AND request IS NOT NULL"));
  }

  @Test
  @DisplayName("R30, K07: of a thousand that race for one gate each is either received in time or refused, none lost")
  void a_thousand_race() throws Exception {
    List<String> suppliers = tenders.invited();
    for (String supplier : suppliers) {
      tenders.isWrittenBy(supplier);
    }
    long before = number("SELECT COUNT(*) FROM bid_submission");
    List<Future<Integer>> races = new ArrayList<>();
    AtomicInteger left = new AtomicInteger(RACERS);
    for (int racer = 0; racer < AT_ONCE; racer++) {
      String supplier = suppliers.get(racer % suppliers.size());
      races.add(ActingAs.start(supplier, () -> receivedOf(left)));
    }
    int received = 0;
    for (Future<Integer> race : races) {
      received += race.get(4, TimeUnit.MINUTES);
    }
    assertTrue(received > 0 && received < RACERS, "Some before the deadline and some after: " + received);
    assertEquals(before + received, number("SELECT COUNT(*) FROM bid_submission"));
    assertEquals(0, number("SELECT COUNT(*) FROM bid_submission s JOIN bid b ON s.bid_id = b.id JOIN bid_gate g"
        + " ON g.competition_id = b.competition_id" + gate.replace("competition_id", "b.competition_id")
        + " AND s.received_at > g.deadline_utc"));
  }

  /** Takes part until all have; the deadline passes when half of them have come. */
  private int receivedOf(AtomicInteger left) throws SQLException {
    int received = 0;
    for (int mine = left.decrementAndGet(); mine >= 0; mine = left.decrementAndGet()) {
      if (mine == RACERS / 2) {
        tenders.setDeadline("SYSDATE(6)");
      }
      try {
        submits();
        received++;
      } catch (RefusedException late) {
        assertEquals("R30", late.refused().rule());
        assertFalse(tenders.isOpen(), "Nobody is refused in time");
      }
    }
    return received;
  }

  /** Each submission in a request of its own, as a person who presses the button again and again. */
  private List<Reference> submitsUntilRefused(String supplier) throws SQLException {
    List<Reference> receipts = new ArrayList<>();
    while (true) {
      try {
        receipts.add(ActingAs.call(supplier, () -> submission.submit(competition, declarations(competition))));
      } catch (RefusedException late) {
        assertEquals("R30", late.refused().rule());
        assertFalse(tenders.isOpen(), "Nobody is refused in time");
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
      return submission.submit(competition, declarations(competition));
    };
    Future<Reference> one = ActingAs.start(SAMPLE_COMMONS, submit);
    Future<Reference> other = ActingAs.start(SAMPLE_COMMONS, submit);
    assertNotEquals(ActingAs.answerOf(one), ActingAs.answerOf(other));
    assertEquals(4, tenders.submissionsOf(SAMPLE_COMMONS));
    assertEquals(1, tenders.countingOf(SAMPLE_COMMONS));
  }

  @Test
  void a_tender_is_replaced_withdrawn_and_submitted_again() throws Exception {
    assertEquals(1, tenders.countingOf(SAMPLE_COMMONS));
    ActingAs.run(SAMPLE_COMMONS, () -> submission.submit(competition, declarations(competition)));
    assertEquals(3, tenders.submissionsOf(SAMPLE_COMMONS));
    assertEquals(1, tenders.countingOf(SAMPLE_COMMONS));
    ActingAs.run(SAMPLE_COMMONS, () -> submission.withdraw(competition));
    assertEquals(0, tenders.countingOf(SAMPLE_COMMONS));
    ActingAs.run(SAMPLE_COMMONS, () -> submission.submit(competition, declarations(competition)));
    assertEquals(4, tenders.submissionsOf(SAMPLE_COMMONS));
    assertEquals(1, tenders.countingOf(SAMPLE_COMMONS));
  }

  @Test
  @DisplayName("R30: after the deadline a tender is neither submitted nor withdrawn nor written")
  void nothing_changes_after_the_deadline() throws Exception {
    tenders.isWrittenBy(EXAMPLE_COOPERATIVE);
    tenders.setDeadline("SYSDATE(6) - INTERVAL 1 MICROSECOND");
    List<String> before = contents();
    for (String supplier : List.of(EXAMPLE_COOPERATIVE, SAMPLE_COMMONS)) {
      assertRefused("R30",
          () -> ActingAs.run(supplier, () -> submission.submit(competition, declarations(competition))));
    }
    assertRefused("R30", () -> ActingAs.run(SAMPLE_COMMONS, () -> submission.withdraw(competition)));
    assertRefused("R30", () -> ActingAs.run(SAMPLE_COMMONS,
        () -> writing.answer(competition, 1, typed("answer", "Later and better."))));
    assertRefused("R30", () -> ActingAs.run(SAMPLE_COMMONS, () -> writing.price(competition, aPrice("1"))));
    assertRefused("R30", () -> ActingAs.run(SAMPLE_COMMONS,
        () -> files.attach(competition, aFile(), List.of("METHOD"), typed("library", ""))));
    assertRefused("R30", () -> ActingAs.run(SAMPLE_COMMONS, () -> files.detach(competition, 1, FileSlot.METHOD)));
    assertEquals(before, contents());
  }

  /** A submission that waits for the gate, which another unit of work holds. */
  private Future<Reference> waitsFor(Statement other) throws Exception {
    other.executeQuery("SELECT * FROM bid_gate" + gate + " FOR UPDATE").close();
    Future<Reference> submitted = ActingAs.start(EXAMPLE_COOPERATIVE, this::submits);
    Await.until("a submission that waits for the lock", OpenCompetition::somebodyWaitsForTheGate);
    return submitted;
  }

  private Reference submits() {
    return submission.submit(competition, declarations(competition));
  }

  private static Upload aFile() {
    byte[] text = "A plan.".getBytes(StandardCharsets.UTF_8);
    return new Upload("plan.txt", text.length, () -> new ByteArrayInputStream(text));
  }

  private static void assertRefused(String rule, Runnable deed) {
    assertEquals(rule, assertThrows(RefusedException.class, deed::run).refused().rule());
  }
}
