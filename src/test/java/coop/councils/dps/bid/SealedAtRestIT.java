package coop.councils.dps.bid;

import static coop.councils.dps.support.Demonstration.EXAMPLE_COOPERATIVE;
import static coop.councils.dps.support.Demonstration.PASSWORD;
import static coop.councils.dps.support.Demonstration.ROCHDALE_OWNER;
import static coop.councils.dps.support.Demonstration.ROCHDALE_SECOND_OWNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.client.Visitor;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody with a copy of the database reads of tenders, and what somebody who changes it achieves. */
@ArquillianTest
@RunAsClient
@ExtendWith(Demonstration.class)
@DisplayName("In the database (R29)")
class SealedAtRestIT {

  private static final Map<String, String> DECLARED = Map.of("conflict", "yes", "conflictDetails",
      "Our treasurer is married to a walnut grower.", "noCollusion", "true", "name", "Rosa Field", "post",
      "Walnuttier");

  private static final String COUNTING = "superseded_at IS NULL AND withdrawn_at IS NULL AND bid_id IN (SELECT id FROM"
      + " bid WHERE competition_id = (SELECT id FROM mini_competition WHERE title = '"
      + Demonstration.TAKES_TENDERS.replace("'", "''") + "'))";

  private OpenCompetition tenders;
  private String tender;
  private Visitor rosa;

  @BeforeEach
  void writes() throws SQLException {
    Demonstration.nobodyHasAnInterest();
    tenders = OpenCompetition.find();
    tender = "/supplier/tenders/" + tenders.reference();
    rosa = Visitor.signedIn(EXAMPLE_COOPERATIVE, PASSWORD);
    for (int question = 1; question <= 3; question++) {
      saved(rosa.sends(tender + "/questions/" + question,
          Map.of("answer", "Whispering in walnut groves.", "confidential", "The walnut is ours.")));
    }
    saved(rosa.sends(tender + "/price", Map.of("what-1", "Walnuts", "unit-1", "walnut", "quantity-1", "1",
        "rate-1", "31,417.26")));
    saved(rosa.uploads(tender + "/files", "file", "timetable.txt",
        "Harvest the walnut in week six.".getBytes(StandardCharsets.UTF_8),
        Map.of("slot", "METHOD", "confidential", "When the walnut falls.")));
  }

  private static void saved(Visitor.Answer answer) {
    assertEquals(302, answer.status(), answer::text);
  }

  @Test
  @DisplayName("S01: no column of any table holds a word or figure of a tender, draft or submitted, before the opening")
  void nothing_is_readable() throws SQLException {
    Map<String, String> asked = new HashMap<>(DECLARED);
    asked.put("atDeadline", "true");
    saved(rosa.sends(tender + "/at-deadline", asked));
    assertEquals(List.of(), columnsWith("alnut"));
    saved(rosa.sends(tender + "/check", DECLARED));
    assertEquals(List.of(), columnsWith("alnut"));
    assertEquals(List.of(), columnsWith("31417"));
    assertEquals(List.of(), columnsWith("31,417"));
    assertTrue(columnsWith("timetable.txt").contains("document.name"), "the search finds what is there");
    twoPeopleOpen(302);
    assertEquals(List.of("opened_tender.content"), columnsWith("alnut"));
  }

  @Test
  @DisplayName("a file comes out of its seal as it went in, and not when its parts were changed")
  void files() throws SQLException {
    String address = "/documents/" + Demonstration.reference("document", "name = 'timetable.txt'");
    assertEquals("Harvest the walnut in week six.", new String(rosa.downloads(address), StandardCharsets.UTF_8));
    Database.execute("UPDATE document_part SET bytes = INSERT(bytes, 120, 1, CHAR(ORD(SUBSTRING(bytes, 120, 1)) ^ 1))"
        + " WHERE document_id = (SELECT id FROM document WHERE name = 'timetable.txt')");
    assertTrue(!rosa.opens(address).body().contains("walnut"));
  }

  @Test
  @DisplayName("S05: two tenders whose sealed contents were swapped are not opened")
  void swapped_contents() throws SQLException {
    saved(rosa.sends(tender + "/check", DECLARED));
    swap("sealed_content");
    refusesToOpen();
  }

  @Test
  @DisplayName("S05: a tender that was given to another supplier is not opened")
  void swapped_suppliers() throws SQLException {
    saved(rosa.sends(tender + "/check", DECLARED));
    swap("bid_id");
    refusesToOpen();
  }

  @Test
  @DisplayName("S07: a tender put in plain into the place of a sealed one, fingerprint and all, is not opened")
  void planted() throws SQLException {
    Database.execute("UPDATE bid_submission SET sealed_content = '{\"answers\":{},\"price\":1,\"files\":[]}', sha256 ="
        + " SHA2('{\"answers\":{},\"price\":1,\"files\":[]}', 256) WHERE " + COUNTING);
    refusesToOpen();
  }

  private static void swap(String column) throws SQLException {
    List<String> ids = Database.column("SELECT id FROM bid_submission WHERE " + COUNTING + " ORDER BY id");
    assertEquals(2, ids.size());
    Database.execute("UPDATE bid_submission s JOIN (SELECT id, " + column + " AS theirs FROM bid_submission"
        + " WHERE id IN ("
        + String.join(", ", ids) + ")) o ON o.id <> s.id SET s." + column + " = o.theirs WHERE s.id IN ("
        + String.join(", ", ids) + ")");
  }

  private void refusesToOpen() throws SQLException {
    twoPeopleOpen(200);
    assertEquals(List.of(), tenders.opened());
    assertEquals("PUBLISHED", tenders.status());
  }

  private void twoPeopleOpen(int answered) throws SQLException {
    tenders.setDeadline("SYSDATE(6) - INTERVAL 1 SECOND");
    String opening = "/buyer/competitions/" + tenders.reference() + "/opening";
    saved(Visitor.signedIn(ROCHDALE_OWNER, PASSWORD).sends(opening, Map.of()));
    Visitor.Answer completed = Visitor.signedIn(ROCHDALE_SECOND_OWNER, PASSWORD).sends(opening, Map.of());
    assertEquals(answered, completed.status(), completed::text);
    assertTrue(answered == 302 || completed.text().contains("Nothing was opened"), completed::text);
  }

  /** As a copy of the database would be searched: every column of every table. */
  private static List<String> columnsWith(String words) throws SQLException {
    List<String> found = new ArrayList<>();
    for (String column : Database.column("SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns"
        + " WHERE table_schema = DATABASE() ORDER BY 1")) {
      String[] name = column.split("\\.");
      if (!Database.column("SELECT 1 FROM `" + name[0] + "` WHERE LOCATE('" + words + "', `" + name[1]
          + "`) > 0 LIMIT 1").isEmpty()) {
        found.add(column);
      }
    }
    return found;
  }
}
