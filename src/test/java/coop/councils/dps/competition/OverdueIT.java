package coop.councils.dps.competition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.competition.application.PublishCompetition;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.support.ActingAs;
import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ArquillianTest
@ExtendWith(Demonstration.class)
@DisplayName("Applications past their day when suppliers are invited")
class OverdueIT {

  @Inject
  private PublishCompetition publication;

  @Test
  @DisplayName("T10: are counted for the lot of the competition, once their day is past and not before")
  void counted() throws SQLException {
    Reference draft = new Reference(Demonstration.competition(Demonstration.DRAFT));
    String submitted = " WHERE submitted_at IS NOT NULL";
    Database.execute("UPDATE application SET decide_by = CURRENT_DATE + INTERVAL 2 DAY" + submitted);
    assertEquals(0, overdue(draft));
    Database.execute("UPDATE application SET decide_by = CURRENT_DATE - INTERVAL 3 DAY" + submitted);
    int waiting = Integer.parseInt(Database.column("SELECT COUNT(*) FROM lot_request WHERE lot_number = 2"
        + " AND status IN ('SUBMITTED', 'PROPOSED')").get(0));
    assertTrue(waiting > 0, "Somebody waits");
    assertEquals(waiting, overdue(draft));
  }

  private int overdue(Reference draft) {
    return ActingAs.call(Demonstration.OLDHAM_OWNER, () -> publication.overdue(draft));
  }
}
