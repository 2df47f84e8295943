package coop.councils.dps.admission.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ArquillianTest
@ExtendWith(Demonstration.class)
@DisplayName("The clock of admission (R09)")
class AdmissionClockIT {

  private static final String WAITING = "reference = (SELECT reference FROM application WHERE supplier_id ="
      + " (SELECT id FROM supplier WHERE name LIKE 'Mock Meadow%'))";

  @Inject
  private AdmissionClock clock;

  @Test
  @DisplayName("records a breach and tells every officer, once, however often it looks")
  void breach() throws SQLException {
    String application = Database.column("SELECT reference FROM application WHERE " + WAITING).get(0);
    Database.execute("UPDATE application SET submitted_at = UTC_TIMESTAMP(6) - INTERVAL 60 DAY,"
        + " decide_by = UTC_DATE() - INTERVAL 45 DAY WHERE reference = '" + application + "'");

    clock.round();
    clock.round();

    assertEquals(List.of("1"), Database.column("SELECT COUNT(*) FROM audit_event WHERE action ="
        + " 'application.limitPassed' AND subject = '" + application + "'"));
    assertEquals(List.of("2"), Database.column("SELECT COUNT(*) FROM outbox_message WHERE subject LIKE '%"
        + application + " is late%'"), "One mail for each of the two officers");
  }
}
