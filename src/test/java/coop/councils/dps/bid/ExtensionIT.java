package coop.councils.dps.bid;

import static coop.councils.dps.bid.OpenCompetition.declarations;
import static coop.councils.dps.bid.OpenCompetition.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.bid.application.OpenTenders;
import coop.councils.dps.bid.application.SubmitBid;
import coop.councils.dps.competition.application.ConfirmChange;
import coop.councils.dps.competition.application.ProposeChange;
import coop.councils.dps.competition.domain.ChangeRow;
import coop.councils.dps.shared.ChangedMeanwhileException;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.RefusedException;
import coop.councils.dps.support.ActingAs;
import coop.councils.dps.support.Await;
import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.ShippedBankHolidays;
import coop.councils.dps.support.Typed;
import coop.councils.dps.system.domain.Nation;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An extension and a withdrawal at the gate, while suppliers submit at the same moment. */
@ArquillianTest
@ExtendWith(Demonstration.class)
class ExtensionIT {

  @Inject
  private SubmitBid submission;
  @Inject
  private ProposeChange proposal;
  @Inject
  private ConfirmChange confirmation;
  @Inject
  private OpenTenders opening;

  private OpenCompetition tenders;
  private Reference competition;
  private String gate;

  @BeforeEach
  void find() throws SQLException {
    Demonstration.nobodyHasAnInterest();
    tenders = OpenCompetition.find();
    competition = tenders.reference();
    gate = tenders.where();
  }

  @Test
  @DisplayName("R28, R30: suppliers who race with an extension are judged by one deadline or the other, none is lost")
  void races() throws Exception {
    List<String> suppliers = tenders.invited();
    suppliers.forEach(tenders::isWrittenBy);
    ActingAs.run(Demonstration.ROCHDALE_OWNER, () -> proposal.extend(competition, later()));
    Instant before = deadline();
    long version = waiting().version();
    CyclicBarrier start = new CyclicBarrier(suppliers.size() + 1);
    List<Future<List<String>>> races = new ArrayList<>();
    for (String supplier : suppliers) {
      races.add(ActingAs.start(supplier, () -> {
        start.await();
        List<String> receipts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
          receipts.add(ActingAs.call(supplier, () -> submission.submit(competition, declarations(competition)))
              .value());
        }
        return receipts;
      }));
    }
    Future<Void> extension = ActingAs.start(Demonstration.ROCHDALE_SECOND_OWNER, () -> {
      start.await();
      confirmation.confirm(competition, version, Typed.nothing().into("acknowledgement"));
      return null;
    });
    ActingAs.answerOf(extension);
    List<String> receipts = new ArrayList<>();
    for (Future<List<String>> race : races) {
      receipts.addAll(ActingAs.answerOf(race));
    }
    assertEquals(5 * suppliers.size(), receipts.size());
    assertTrue(Database.column("SELECT reference FROM bid_submission").containsAll(receipts), "a receipt for nothing");
    assertNotEquals(before, deadline());
    assertEquals(0, number("SELECT COUNT(*) FROM bid_submission s JOIN bid b ON b.id = s.bid_id JOIN bid_gate g ON"
        + " g.competition_id = b.competition_id WHERE b.competition_id = (SELECT competition_id FROM bid_gate" + gate
        + ") AND s.received_at > (SELECT MIN(decided_at) FROM competition_change) AND s.deadline_then <>"
        + " g.deadline_utc"), "judged by a deadline that no longer held");
  }

  @Test
  @DisplayName("R30: an extension that waited for the lock across the deadline is too late, and the deadline stays")
  void waits_across_the_deadline() throws Exception {
    ActingAs.run(Demonstration.ROCHDALE_OWNER, () -> proposal.extend(competition, later()));
    long version = waiting().version();
    try (Connection other = Database.connect(); Statement sql = other.createStatement()) {
      other.setAutoCommit(false);
      sql.executeUpdate("UPDATE bid_gate SET deadline_utc = SYSDATE(6) + INTERVAL 1 SECOND" + gate);
      other.commit();
      sql.executeQuery("SELECT * FROM bid_gate" + gate + " FOR UPDATE").close();
      Future<Void> extension = ActingAs.start(Demonstration.ROCHDALE_SECOND_OWNER, () -> {
        confirmation.confirm(competition, version, Typed.nothing().into("acknowledgement"));
        return null;
      });
      Await.until("the deadline", () -> !tenders.isOpen());
      other.rollback();
      RefusedException late = assertThrows(RefusedException.class, () -> ActingAs.answerOf(extension));
      assertEquals("change.closed", late.refused().messageKey());
    }
    assertTrue(!tenders.isOpen());
    assertEquals(List.of("PROPOSED"), Database.column("SELECT status FROM competition_change"));
  }

  @Test
  @DisplayName("R28: of two owners who decide at once one wins, and the change has one outcome")
  void two_owners_at_once() throws Exception {
    ActingAs.run(Demonstration.ROCHDALE_OWNER, () -> proposal.extend(competition, later()));
    long version = waiting().version();
    CyclicBarrier start = new CyclicBarrier(2);
    Future<Void> confirms = ActingAs.start(Demonstration.ROCHDALE_SECOND_OWNER, () -> {
      start.await();
      confirmation.confirm(competition, version, Typed.nothing().into("acknowledgement"));
      return null;
    });
    Future<Void> takesBack = ActingAs.start(Demonstration.ROCHDALE_OWNER, () -> {
      start.await();
      confirmation.sendBack(competition, version, Typed.typed("reason", "A slip.").into("sendBack"));
      return null;
    });
    boolean confirmed = succeeds(confirms);
    assertEquals(!confirmed, succeeds(takesBack));
    assertEquals(List.of(confirmed ? "CONFIRMED" : "SENT_BACK"),
        Database.column("SELECT status FROM competition_change"));
  }

  @Test
  @DisplayName("R28: of two owners who propose at once one waits")
  void two_proposals_at_once() throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    List<Future<Void>> both = new ArrayList<>();
    for (String owner : List.of(Demonstration.ROCHDALE_OWNER, Demonstration.ROCHDALE_SECOND_OWNER)) {
      both.add(ActingAs.start(owner, () -> {
        start.await();
        proposal.extend(competition, later());
        return null;
      }));
    }
    assertNotEquals(succeeds(both.get(0)), succeeds(both.get(1)));
    assertEquals(1, number("SELECT COUNT(*) FROM competition_change"));
  }

  @Test
  @DisplayName("R36: after a withdrawal nothing is submitted and nothing is opened, before the deadline or after")
  void withdrawn() throws Exception {
    ActingAs.run(Demonstration.ROCHDALE_OWNER, () -> proposal.withdraw(competition,
        Typed.typed("reason", "The budget was cut.").and("next", "Nothing.").into("withdrawal")));
    long version = waiting().version();
    ActingAs.run(Demonstration.ROCHDALE_SECOND_OWNER,
        () -> confirmation.confirm(competition, version, Typed.nothing().into("acknowledgement")));
    assertEquals("WITHDRAWN", tenders.status());
    assertRefused(Demonstration.SAMPLE_COMMONS, () -> submission.submit(competition, declarations(competition)));
    assertRefused(Demonstration.SAMPLE_COMMONS, () -> submission.withdraw(competition));
    tenders.setDeadline("SYSDATE(6) - INTERVAL 1 SECOND");
    assertRefused(Demonstration.ROCHDALE_OWNER, () -> opening.begin(competition));
    assertEquals(List.of(), tenders.opened());
    assertEquals(1, tenders.countingOf(Demonstration.SAMPLE_COMMONS));
  }

  private static void assertRefused(String email, ActingAs.Deed deed) {
    assertEquals("gate.withdrawn", assertThrows(RefusedException.class, () -> ActingAs.run(email, deed)).refused()
        .messageKey());
  }

  private static boolean succeeds(Future<Void> deed) {
    try {
      ActingAs.answerOf(deed);
      return true;
    } catch (RuntimeException failure) {
      if (!isOvertaken(failure)) {
        throw failure;
      }
      return false;
    }
  }

  /** What pages tell as a refusal, or as somebody else's doing. */
  private static boolean isOvertaken(Throwable failure) {
    return failure != null && (failure instanceof RefusedException || failure instanceof NotFoundException
        || failure instanceof ChangedMeanwhileException || failure instanceof OptimisticLockException
        || failure instanceof SQLException sql && Set.of(1020, 1062, 1213).contains(sql.getErrorCode())
        || isOvertaken(failure.getCause()));
  }

  private ChangeRow waiting() {
    return ActingAs.call(Demonstration.ROCHDALE_SECOND_OWNER, () -> confirmation.waiting(competition));
  }

  private Instant deadline() throws SQLException {
    return Instant.parse(Database.column("SELECT DATE_FORMAT(deadline_utc, '%Y-%m-%dT%H:%i:%sZ') FROM bid_gate" + gate)
        .get(0));
  }

  /** A week more, the other days as they stand. */
  private Input later() throws SQLException {
    LocalDate day = ShippedBankHolidays.calendar(Nation.ENGLAND_AND_WALES)
        .rollForward(London.dateOf(deadline()).plusDays(7));
    String about = " FROM mini_competition WHERE reference = '" + competition + "'";
    return Typed.typed("reason", "Holidays.").andDate("deadline", day).and("deadlineTime", "12:00")
        .andDate("questionsBy", LocalDate.parse(Database.column("SELECT questions_by" + about).get(0)))
        .andDate("decisionBy", LocalDate.parse(Database.column("SELECT decision_by" + about).get(0))).into("change");
  }
}
