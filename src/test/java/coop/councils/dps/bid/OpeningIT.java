package coop.councils.dps.bid;

import static coop.councils.dps.bid.OpenCompetition.declarations;
import static coop.councils.dps.support.Demonstration.EXAMPLE_COOPERATIVE;
import static coop.councils.dps.support.Demonstration.ROCHDALE_OWNER;
import static coop.councils.dps.support.Demonstration.ROCHDALE_SECOND_OWNER;
import static coop.councils.dps.support.Demonstration.SAMPLE_COMMONS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coop.councils.dps.bid.application.OpenTenders;
import coop.councils.dps.bid.application.SubmitBid;
import coop.councils.dps.bid.domain.LeftClosed;
import coop.councils.dps.shared.Progress;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.RefusedException;
import coop.councils.dps.support.ActingAs;
import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people open the box, on a real database. */
@ArquillianTest
@ExtendWith(Demonstration.class)
class OpeningIT {

  @Inject
  private SubmitBid submission;
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
  @DisplayName("R29: before the deadline nobody opens, not even two together")
  void no_opening_before_the_deadline() throws Exception {
    assertSays("gate.notYet", () -> ActingAs.run(ROCHDALE_OWNER, () -> opening.begin(competition)));
    assertEquals(0, OpenCompetition.number("SELECT COUNT(*) FROM opening" + gate));
    // Only the database can make what the gate never allows: an opening that began before the deadline.
    tenders.setDeadline("SYSDATE(6) - INTERVAL 1 MICROSECOND");
    ActingAs.run(ROCHDALE_OWNER, () -> opening.begin(competition));
    Database.execute("UPDATE bid_gate SET state = 'OPEN'" + gate);
    tenders.setDeadline("SYSDATE(6) + INTERVAL 1 HOUR");
    assertSays("gate.notYet", () -> ActingAs.run(ROCHDALE_SECOND_OWNER,
        () -> opening.complete(competition, Progress.UNSEEN)));
    assertEquals(List.of(), tenders.opened());
  }

  @Test
  @DisplayName("R20: is not completed with a first opener who found an interest since, and begins again with another")
  void first_opener_finds_an_interest() throws Exception {
    tenders.setDeadline("SYSDATE(6) - INTERVAL 1 MICROSECOND");
    ActingAs.run(ROCHDALE_OWNER, () -> opening.begin(competition));
    Database.execute("INSERT INTO interest_declaration (competition_id, account_id, person_name, has_interest, details,"
        + " declared_at) SELECT c.id, a.id, a.name, TRUE, 'Found since', UTC_TIMESTAMP(6) FROM mini_competition c,"
        + " account a WHERE c.reference = '" + competition + "' AND a.email = '" + ROCHDALE_OWNER + "'");
    assertSays("opening.firstMayNot", () -> ActingAs.run(ROCHDALE_SECOND_OWNER,
        () -> opening.complete(competition, Progress.UNSEEN)));
    assertEquals(List.of(), tenders.opened());
    ActingAs.run(ROCHDALE_SECOND_OWNER, () -> opening.begin(competition));
  }

  @Test
  @DisplayName("R29: two different people open, and only what counts; a closed gate never takes a tender again")
  void two_people_open() throws Exception {
    tenders.isWrittenBy(EXAMPLE_COOPERATIVE);
    ActingAs.run(EXAMPLE_COOPERATIVE, () -> submission.submit(competition, declarations(competition)));
    ActingAs.run(SAMPLE_COMMONS, () -> submission.withdraw(competition));
    tenders.setDeadline("SYSDATE(6) - INTERVAL 1 MICROSECOND");
    ActingAs.run(ROCHDALE_OWNER, () -> opening.begin(competition));
    assertRefused("R29", () -> ActingAs.run(ROCHDALE_OWNER,
        () -> opening.complete(competition, Progress.UNSEEN)));
    tenders.setDeadline("SYSDATE(6) + INTERVAL 1 HOUR");
    assertRefused("R30", () -> ActingAs.run(EXAMPLE_COOPERATIVE,
        () -> submission.submit(competition, declarations(competition))));
    ActingAs.run(ROCHDALE_SECOND_OWNER, () -> opening.complete(competition, Progress.UNSEEN));
    assertEquals(List.of("Example Cooperative Ltd"), tenders.opened());
    LeftClosed closed = ActingAs.call(ROCHDALE_OWNER, () -> opening.opened(competition).leftClosed());
    assertEquals(1, closed.withdrawn(), "What was withdrawn is counted in the record, and stays closed");
    assertEquals("OPENED", tenders.status());
    assertRefused("R29", () -> ActingAs.run(ROCHDALE_OWNER, () -> opening.begin(competition)));
    assertRefused("R30", () -> ActingAs.run(SAMPLE_COMMONS,
        () -> submission.submit(competition, declarations(competition))));
  }

  @Test
  @DisplayName("R29: the second of the two comes within 30 minutes, or they begin again")
  void the_second_opener_is_late() throws Exception {
    tenders.setDeadline("SYSDATE(6) - INTERVAL 2 HOUR");
    ActingAs.run(ROCHDALE_OWNER, () -> opening.begin(competition));
    assertRefused("R29", () -> ActingAs.run(ROCHDALE_SECOND_OWNER, () -> opening.begin(competition)));
    Database.execute("UPDATE opening SET first_opener_at = first_opener_at - INTERVAL 30 MINUTE" + gate);
    assertRefused("R29", () -> ActingAs.run(ROCHDALE_SECOND_OWNER,
        () -> opening.complete(competition, Progress.UNSEEN)));
    assertEquals(List.of(), tenders.opened());
    ActingAs.run(ROCHDALE_SECOND_OWNER, () -> opening.begin(competition));
    ActingAs.run(ROCHDALE_OWNER, () -> opening.complete(competition, Progress.UNSEEN));
    assertEquals(List.of("Sample Commons CIC"), tenders.opened());
  }

  @Test
  @DisplayName("C06, R29: an opening that breaks off after the first tender has opened none, and is simply completed again")
  void breaks_off() throws Exception {
    tenders.isWrittenBy(EXAMPLE_COOPERATIVE);
    ActingAs.run(EXAMPLE_COOPERATIVE, () -> submission.submit(competition, declarations(competition)));
    tenders.setDeadline("SYSDATE(6) - INTERVAL 1 SECOND");
    ActingAs.run(ROCHDALE_OWNER, () -> opening.begin(competition));
    Progress broken = (done, all) -> {
      throw new IllegalStateException("The machine stopped at " + done + " of " + all);
    };
    assertThrows(RuntimeException.class,
        () -> ActingAs.run(ROCHDALE_SECOND_OWNER, () -> opening.complete(competition, broken)));
    assertEquals(List.of(), tenders.opened());
    assertEquals("PUBLISHED", tenders.status());

    List<String> told = new ArrayList<>();
    ActingAs.run(ROCHDALE_SECOND_OWNER,
        () -> opening.complete(competition, (done, all) -> told.add(done + "/" + all)));
    assertEquals(2, tenders.opened().size());
    assertEquals(List.of("1/2", "2/2"), told);
  }

  @Test
  @DisplayName("B04: two who complete the opening at once open it once")
  void two_complete_at_once() throws Exception {
    tenders.setDeadline("SYSDATE(6) - INTERVAL 1 SECOND");
    ActingAs.run(ROCHDALE_OWNER, () -> opening.begin(competition));
    CyclicBarrier start = new CyclicBarrier(2);
    Callable<Boolean> complete = () -> {
      start.await();
      opening.complete(competition, Progress.UNSEEN);
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
    assertEquals(1, tenders.opened().size());
  }

  @Test
  @DisplayName("R36: where no tender came the competition ends without an award")
  void nobody_tendered() throws Exception {
    ActingAs.run(SAMPLE_COMMONS, () -> submission.withdraw(competition));
    tenders.setDeadline("SYSDATE(6) - INTERVAL 1 SECOND");
    ActingAs.run(ROCHDALE_OWNER, () -> opening.begin(competition));
    ActingAs.run(ROCHDALE_SECOND_OWNER, () -> opening.complete(competition, Progress.UNSEEN));
    assertEquals("NO_AWARD", tenders.status());
  }

  @Test
  @DisplayName("S07: a tender that is no longer what was received is not opened")
  void a_changed_tender_is_not_opened() throws Exception {
    tenders.setDeadline("SYSDATE(6) - INTERVAL 1 SECOND");
    Database.execute("UPDATE bid_submission SET sealed_content = INSERT(sealed_content, 200, 1,"
        + " CHAR(ORD(SUBSTRING(sealed_content, 200, 1)) ^ 1))");
    ActingAs.run(ROCHDALE_OWNER, () -> opening.begin(competition));
    assertRefused("R29", () -> ActingAs.run(ROCHDALE_SECOND_OWNER,
        () -> opening.complete(competition, Progress.UNSEEN)));
    assertEquals(List.of(), tenders.opened());
    assertEquals("PUBLISHED", tenders.status());
  }

  private static void assertSays(String key, Runnable deed) {
    assertEquals(key, assertThrows(RefusedException.class, deed::run).refused().messageKey());
  }

  private static void assertRefused(String rule, Runnable deed) {
    assertEquals(rule, assertThrows(RefusedException.class, deed::run).refused().rule());
  }
}
