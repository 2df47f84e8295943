package coop.councils.dps.bid;

import static coop.councils.dps.support.Demonstration.EXAMPLE_COOPERATIVE;
import static coop.councils.dps.support.Demonstration.JO_SAMPLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.bid.application.AskForDeadlineSubmission;
import coop.councils.dps.bid.application.SubmitAtDeadline;
import coop.councils.dps.bid.application.SubmitBid;
import coop.councils.dps.bid.application.TenderClock;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.InvalidInputException;
import coop.councils.dps.shared.RefusedException;
import coop.councils.dps.support.ActingAs;
import coop.councils.dps.support.Await;
import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ArquillianTest
@ExtendWith(Demonstration.class)
@DisplayName("The clock of tenders")
class TenderClockIT {

  @Inject
  private TenderClock clock;
  @Inject
  private AskForDeadlineSubmission asking;
  @Inject
  private SubmitAtDeadline automatic;
  @Inject
  private SubmitBid submission;

  private OpenCompetition tenders;

  @BeforeEach
  void find() throws SQLException {
    tenders = OpenCompetition.find();
  }

  private void asks() {
    ActingAs.run(EXAMPLE_COOPERATIVE,
        () -> asking.ask(tenders.reference(), OpenCompetition.declarations(tenders.reference())));
  }

  @Test
  @DisplayName("T14, R30: submits a complete tender that asked for it in the last two minutes, once, with a receipt")
  void submits() throws SQLException {
    tenders.isWrittenBy(EXAMPLE_COOPERATIVE);
    asks();
    tenders.setDeadline("SYSDATE(6) + INTERVAL 150 SECOND");
    clock.submit();
    assertEquals(0, tenders.submissionsOf(EXAMPLE_COOPERATIVE), "Before its time");

    tenders.setDeadline("SYSDATE(6) + INTERVAL 110 SECOND");
    clock.submit();
    clock.submit();

    assertEquals(1, tenders.submissionsOf(EXAMPLE_COOPERATIVE));
    assertEquals(1, tenders.countingOf(EXAMPLE_COOPERATIVE));
    assertEquals(List.of("Rosa Field, automatically at the deadline"), Database.column("SELECT submitted_by FROM"
        + " bid_submission WHERE submitted_by LIKE '%automatically%' AND received_at <= deadline_then"));
    assertEquals(List.of("1"), Database.column("SELECT sealed FROM outbox_message WHERE recipient = '"
        + EXAMPLE_COOPERATIVE + "' AND subject LIKE 'Tender received%'"));
  }

  @Test
  @DisplayName("T14, R30: submits a tender with the word that completes it, when no round may come any more")
  void completed_late() throws SQLException {
    ActingAs.run(EXAMPLE_COOPERATIVE,
        () -> asking.ask(tenders.reference(), OpenCompetition.declarations(tenders.reference())));
    ActingAs.run(EXAMPLE_COOPERATIVE, () -> automatic.atOnce(tenders.reference()));
    assertEquals(0, tenders.submissionsOf(EXAMPLE_COOPERATIVE), "Before its time");
    tenders.setDeadline("SYSDATE(6) + INTERVAL 20 SECOND");
    tenders.isWrittenBy(EXAMPLE_COOPERATIVE);
    ActingAs.run(EXAMPLE_COOPERATIVE, () -> automatic.atOnce(tenders.reference()));

    assertEquals(1, tenders.countingOf(EXAMPLE_COOPERATIVE));
    assertEquals(1, tenders.submissionsOf(EXAMPLE_COOPERATIVE));
  }

  @Test
  @DisplayName("R36: submits and reminds nobody, and tells nobody of a missed deadline, once it is withdrawn")
  void withdrawn() throws SQLException {
    tenders.isWrittenBy(EXAMPLE_COOPERATIVE);
    asks();
    Database.execute("UPDATE bid_gate SET state = 'WITHDRAWN'" + tenders.where());
    tenders.setDeadline("SYSDATE(6) + INTERVAL 1 MINUTE");
    clock.submit();
    clock.remind();
    tenders.setDeadline("SYSDATE(6) - INTERVAL 1 MICROSECOND");
    clock.submit();

    assertEquals(0, tenders.submissionsOf(EXAMPLE_COOPERATIVE));
    assertEquals(List.of(), missed());
    assertEquals(List.of(), Database.column("SELECT id FROM bid_notice"));
  }

  @Test
  @DisplayName("T14, R30: never submits after the deadline, not by a microsecond, and says so")
  void never_late() throws SQLException {
    tenders.isWrittenBy(EXAMPLE_COOPERATIVE);
    asks();
    tenders.setDeadline("SYSDATE(6) - INTERVAL 1 MICROSECOND");
    clock.submit();
    clock.submit();

    assertEquals(0, tenders.submissionsOf(EXAMPLE_COOPERATIVE));
    assertTrue(missed().get(0).contains("could not submit it in time"));
    assertEquals(1, missed().size());
  }

  @Test
  @DisplayName("T05, T14, R30: does not submit when it waited for the gate across the deadline")
  void waits_across_the_deadline() throws Exception {
    tenders.isWrittenBy(EXAMPLE_COOPERATIVE);
    asks();
    try (Connection other = Database.connect(); Statement sql = other.createStatement()) {
      other.setAutoCommit(false);
      sql.executeUpdate("UPDATE bid_gate SET deadline_utc = SYSDATE(6) + INTERVAL 2 SECOND" + tenders.where());
      other.commit();
      sql.executeQuery("SELECT * FROM bid_gate" + tenders.where() + " FOR UPDATE").close();
      Future<Boolean> submits = ActingAs.start(ActingAs.NOBODY, () -> {
        clock.submit();
        return true;
      });
      Await.until("a submission that waits for the gate", OpenCompetition::somebodyWaitsForTheGate);
      Await.until("the deadline", () -> !tenders.isOpen());
      other.rollback();
      assertTrue(ActingAs.answerOf(submits));
    }
    assertEquals(0, tenders.submissionsOf(EXAMPLE_COOPERATIVE));
  }

  @Test
  @DisplayName("T14: tells after the deadline, once, what an incomplete tender lacked, and never submits it")
  void incomplete() throws SQLException {
    ActingAs.run(EXAMPLE_COOPERATIVE,
        () -> asking.ask(tenders.reference(), OpenCompetition.declarations(tenders.reference())));
    tenders.setDeadline("SYSDATE(6) + INTERVAL 1 MINUTE");
    clock.submit();
    assertEquals(List.of(), missed(), "There is still time to complete it");

    tenders.setDeadline("SYSDATE(6) - INTERVAL 1 MICROSECOND");
    clock.submit();
    clock.submit();

    assertEquals(0, tenders.submissionsOf(EXAMPLE_COOPERATIVE));
    assertEquals(1, missed().size());
    assertTrue(missed().get(0).contains("Still missing") && missed().get(0).contains("1. How people will learn")
        && missed().get(0).contains("Price"), missed().get(0));
  }

  @Test
  @DisplayName("leaves a tender alone whose supplier took its wish back or submitted by hand")
  void taken_back() throws SQLException {
    tenders.isWrittenBy(EXAMPLE_COOPERATIVE);
    asks();
    ActingAs.run(EXAMPLE_COOPERATIVE, () -> asking.takeBack(tenders.reference()));
    tenders.setDeadline("SYSDATE(6) + INTERVAL 1 MINUTE");
    clock.submit();
    assertEquals(0, tenders.submissionsOf(EXAMPLE_COOPERATIVE));

    asks();
    ActingAs.run(EXAMPLE_COOPERATIVE,
        () -> submission.submit(tenders.reference(), OpenCompetition.declarations(tenders.reference())));
    clock.submit();
    assertEquals(1, tenders.submissionsOf(EXAMPLE_COOPERATIVE));
  }

  @Test
  @DisplayName("is not asked without the declarations, nor after the deadline (R30)")
  void refused() throws SQLException {
    Input nothing = new Input("bid", Map.of("atDeadline", "true"));
    assertThrows(InvalidInputException.class,
        () -> ActingAs.run(EXAMPLE_COOPERATIVE, () -> asking.ask(tenders.reference(), nothing)));
    tenders.setDeadline("SYSDATE(6) - INTERVAL 1 MICROSECOND");
    assertThrows(RefusedException.class, this::asks);
  }

  @Test
  @DisplayName("reminds of a draft 72, 24 and 3 hours before the deadline, each once, and of nothing that is submitted")
  void reminds() throws SQLException {
    for (int hours : List.of(73, 71, 23, 2)) {
      tenders.setDeadline("SYSDATE(6) + INTERVAL " + hours + " HOUR");
      clock.remind();
      clock.remind();
    }
    assertEquals(List.of("3", "24", "72"),
        Database.column("SELECT hours_before FROM bid_notice ORDER BY hours_before"));
    assertEquals(List.of("3 1"), Database.column("SELECT CONCAT(COUNT(*), ' ', MIN(sealed)) FROM outbox_message"
        + " WHERE subject LIKE 'Not submitted:%' AND recipient = '" + JO_SAMPLE + "'"));
    assertEquals(List.of("0"), Database.column("SELECT COUNT(*) FROM outbox_message"
        + " WHERE subject LIKE 'Not submitted:%' AND recipient = '" + Demonstration.SAMPLE_COMMONS + "'"));
  }

  private static List<String> missed() throws SQLException {
    return Database.column("SELECT body FROM outbox_message WHERE sealed AND recipient = '" + EXAMPLE_COOPERATIVE
        + "' AND subject LIKE 'Your tender was not submitted%'");
  }
}
