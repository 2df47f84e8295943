package coop.councils.dps.competition;

import static coop.councils.dps.support.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.councils.dps.competition.application.ReminderClock;
import coop.councils.dps.competition.application.SayIntention;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.support.ActingAs;
import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.Typed;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ArquillianTest
@ExtendWith(Demonstration.class)
@DisplayName("Reminders of a deadline")
class RemindersIT {

  @Inject
  private ReminderClock clock;
  @Inject
  private SayIntention intention;

  private Reference competition;
  private String where;

  @BeforeEach
  void find() throws SQLException {
    competition = new Reference(Demonstration.competition(Demonstration.TAKES_TENDERS));
    where = " WHERE competition_id = (SELECT id FROM mini_competition WHERE reference = '" + competition + "')";
  }

  @Test
  @DisplayName("R29: go once, sealed, to those invited that neither tendered nor declined; an extension begins anew")
  void once() throws SQLException {
    clock.round();
    assertEquals(List.of(), reminded(), "More than a week ahead");
    ActingAs.run(Demonstration.EXAMPLE_COOPERATIVE, () -> intention.say(competition,
        Typed.typed("choice", "DECLINES").and("reason", "Nobody is free.").into("intention")));
    deadlineIn(3);
    clock.round();
    clock.round();
    List<String> expected = Database.column("SELECT a.email FROM account a JOIN role_grant g ON g.account_id = a.id"
        + " JOIN invitation i ON i.supplier_id = g.organisation_id AND g.role LIKE 'SUPPLIER%'" + where
        + " AND a.verified_at IS NOT NULL AND i.supplier_name NOT IN ('Sample Commons CIC', 'Example Cooperative Ltd') ORDER BY a.email");
    assertEquals(expected, reminded());
    assertEquals(List.of("3"), Database.column("SELECT days_before FROM tender_reminder" + where));
    assertEquals(List.of("0"), Database.column("SELECT COUNT(*) FROM outbox_message WHERE NOT sealed"
        + " AND subject LIKE 'Deadline ahead%'"));
    assertEquals(List.of("The platform"), Database.column("SELECT actor_name FROM audit_event WHERE action ="
        + " 'competition.reminded'"));
    deadlineIn(7);
    clock.round();
    assertEquals(2 * expected.size(), reminded().size());
    deadlineIn(-1);
    clock.round();
    assertEquals(2 * expected.size(), reminded().size());
    assertRefused("R23", "intention.closed", () -> ActingAs.run(Demonstration.JO_SAMPLE,
        () -> intention.say(competition, Typed.typed("choice", "TENDERS").into("intention"))));
  }

  private void deadlineIn(int days) throws SQLException {
    Database.execute("UPDATE bid_gate SET deadline_utc = SYSDATE(6) + INTERVAL " + days + " DAY + INTERVAL 1 SECOND"
        + where);
  }

  private static List<String> reminded() throws SQLException {
    return Database.column("SELECT recipient FROM outbox_message WHERE subject LIKE 'Deadline ahead%'"
        + " ORDER BY recipient");
  }
}
