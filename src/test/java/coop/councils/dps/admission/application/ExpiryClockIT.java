package coop.councils.dps.admission.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
@DisplayName("Reminders of what runs out")
class ExpiryClockIT {

  private static final String TO_ROSA = "SELECT body FROM outbox_message WHERE recipient = '"
      + Demonstration.EXAMPLE_COOPERATIVE + "' AND subject LIKE 'Renew by%'";

  @Inject
  private ExpiryClock clock;

  private static void keeps(String name, int days) throws SQLException {
    Database.execute("INSERT INTO document (reference, name, media_type, size, sha256, stored_at, version) VALUES"
        + " ('DOC-0000-0000-" + (1000 + days) + "', '" + name + "', 'text/plain', 5, REPEAT('0', 64), UTC_TIMESTAMP(6), 1)");
    Database.execute("INSERT INTO library_document (supplier_id, document_id, kind, expires_on, added_by_name, added_at,"
        + " version) SELECT s.id, d.id, 'PUBLIC_LIABILITY', UTC_DATE() + INTERVAL " + days + " DAY, 'Rosa Field',"
        + " UTC_TIMESTAMP(6), 1 FROM supplier s, document d WHERE s.name = 'Example Cooperative Ltd' AND d.name = '"
        + name + "'");
  }

  @Test
  @DisplayName("come in one mail for everything of a day, once for each mark; what ran out is the officers' task")
  void once() throws SQLException {
    keeps("in five days.pdf", 5);
    keeps("in fifty days.pdf", 50);
    keeps("in ninety days.pdf", 90);
    clock.round();
    clock.round();

    List<String> mails = Database.column(TO_ROSA);
    assertEquals(1, mails.size(), mails::toString);
    assertTrue(mails.get(0).contains("in five days.pdf") && mails.get(0).contains("in fifty days.pdf"), mails.get(0));
    assertTrue(!mails.get(0).contains("in ninety days.pdf"), mails.get(0));
    assertEquals(List.of("2"), Database.column("SELECT COUNT(*) FROM outbox_message WHERE subject LIKE"
        + " 'Evidence of Specimen Food Cooperative Ltd has run out'"), "Its declaration of 2021 is more than a year old");

    Database.execute("UPDATE library_document SET expires_on = UTC_DATE() - INTERVAL 2 DAY WHERE document_id ="
        + " (SELECT id FROM document WHERE name = 'in five days.pdf')");
    clock.round();
    assertEquals(2, Database.column(TO_ROSA).size());
    assertEquals(List.of("2"), Database.column("SELECT COUNT(*) FROM outbox_message WHERE subject LIKE"
        + " 'Evidence of Example Cooperative Ltd has run out'"));
  }
}
