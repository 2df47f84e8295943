package coop.councils.dps.admission.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.admission.domain.Admissions;
import coop.councils.dps.admission.domain.AdmittedRow;
import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ArquillianTest
@ExtendWith(Demonstration.class)
@DisplayName("Who is invited (R23)")
class AdmissionsIT {

  @Inject
  private Admissions admissions;
  private long supplier;

  @BeforeEach
  void find() throws SQLException {
    supplier = Long.parseLong(
        Database.column("SELECT id FROM supplier WHERE name = 'Example Cooperative Ltd'").get(0));
  }

  @ParameterizedTest(name = "{0}: invited {1}, holds an admission {2}")
  @DisplayName("is who holds an admission that is neither suspended nor paused on the day")
  @CsvSource({
    "suspended_from = NULL, true, true",
    "suspended_from = CURRENT_DATE, false, true",
    "suspended_from = CURRENT_DATE + INTERVAL 5 DAY, true, true",
    "'paused_from = CURRENT_DATE, paused_until = CURRENT_DATE', false, true",
    "'paused_from = CURRENT_DATE - INTERVAL 9 DAY, paused_until = CURRENT_DATE - INTERVAL 2 DAY', true, true",
    "'paused_from = CURRENT_DATE + INTERVAL 2 DAY, paused_until = CURRENT_DATE + INTERVAL 9 DAY', true, true",
    "ended_at = UTC_TIMESTAMP(6) + INTERVAL 2 DAY, true, true",
    "ended_at = UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE, false, false"
  })
  void invited(String change, boolean invited, boolean holds) throws SQLException {
    Database.execute("UPDATE admission SET " + change + " WHERE lot_number = 1 AND supplier_id = " + supplier);

    assertEquals(invited, admissions.admittedTo(1).stream().map(AdmittedRow::supplierId).anyMatch(id -> id == supplier));
    assertEquals(holds, admissions.isAdmitted(supplier, 1));
    assertEquals(holds, admissions.holding(supplier, 1).isPresent());
    assertEquals(holds, admissions.find(1, "example coop", Instant.now(), 1).total() == 1, "on the public list");
  }

  @Test
  @DisplayName("is found among all by part of the name, and by suspension alone")
  void found() throws SQLException {
    assertTrue(admissions.standing("", false, 1).total() > 2);
    assertEquals(0, admissions.standing("", true, 1).total());
    Database.execute("UPDATE admission SET suspended_from = CURRENT_DATE WHERE lot_number = 1 AND supplier_id = " + supplier);
    assertEquals(1, admissions.standing("example coop", true, 1).total());
    assertFalse(admissions.of(supplier).isEmpty());
  }
}
