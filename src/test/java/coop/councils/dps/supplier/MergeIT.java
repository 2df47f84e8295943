package coop.councils.dps.supplier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.client.Visitor.Answer;
import coop.councils.dps.support.client.Visitor;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ArquillianTest
@RunAsClient
@ExtendWith(Demonstration.class)
@DisplayName("Two organisations that are one")
class MergeIT {

  private static final String EXAMPLE = "Example Cooperative Ltd";
  private static final String COMMONS = "Sample Commons CIC";
  private static final String PRETEND = "Pretend Consulting Ltd";
  private static final Map<String, String> CONFIRMED =
      Map.of("reason", "Both are the same company.", "understood", "true");

  @Test
  @DisplayName("are found by what they share")
  void found() throws SQLException {
    Visitor priya = signedIn(Demonstration.OFFICER);
    assertFalse(priya.opens("/manage/suppliers/duplicates").text().contains(PRETEND));
    Database.execute("UPDATE supplier SET name = 'Sample Commons Ltd' WHERE name = '" + PRETEND + "'");
    Answer list = priya.opens("/manage/suppliers/duplicates");
    assertTrue(list.text().contains("the same name"), list::text);
    assertTrue(list.links().contains(address(COMMONS, "Sample Commons Ltd")));
    Answer auditor = signedIn(Demonstration.AUDITOR).opens("/manage/suppliers/duplicates");
    assertEquals(200, auditor.status());
    assertFalse(auditor.links().contains(address(COMMONS, "Sample Commons Ltd")), "An auditor merges nothing");
  }

  @Test
  @DisplayName("are merged: people, admissions, invitations, tenders and letters go on in the one that stays")
  void merged() throws Exception {
    Visitor imran = signedIn(Demonstration.SAMPLE_COMMONS);
    String tender = "/supplier/tenders/" + Demonstration.competition(Demonstration.TAKES_TENDERS);
    String merged = reference(COMMONS);
    String letters = imran.opens("/supplier/letters").body();
    long ofPretend = rows(signedIn(Demonstration.REFUSED).opens("/supplier/letters").body());
    Visitor priya = signedIn(Demonstration.OFFICER);
    String address = address(PRETEND, COMMONS);
    Answer plan = priya.opens(address);
    assertTrue(plan.text().contains("Imran Wells, as Supplier editor"), plan::text);
    assertTrue(plan.text().contains("Its admission to Lot 1"), plan::text);
    assertFalse(plan.text().contains("tender"), "R29: nothing tells whether there is a tender: " + plan.text());
    assertTrue(priya.sends(address, Map.of("reason", "")).text().contains("Say why they are one"));
    assertEquals("/manage/suppliers/" + reference(PRETEND) + "?notice=merged",
        priya.sends(address, CONFIRMED).location());

    assertTrue(imran.opens("/supplier").text().contains(PRETEND));
    assertEquals(200, imran.opens(tender).status(), "The invitation");
    assertTrue(imran.opens(tender).text().contains("We have your tender."), imran.opens(tender)::text);
    assertEquals(rows(letters), rows(imran.opens("/supplier/letters").body()) - ofPretend, "Its letters, to the last");
    assertTrue(signedIn(Demonstration.REFUSED).opens("/supplier/people").text().contains("Imran Wells"));
    assertTrue(new Visitor().opens("/suppliers").text().contains(PRETEND));
    assertFalse(new Visitor().opens("/suppliers").text().contains(COMMONS));
    Answer kept = priya.opens("/manage/suppliers/" + reference(PRETEND));
    assertTrue(kept.text().contains("Merged from Sample Commons CIC (Companies House: 99000002) by Priya Shah"),
        kept::text);
    assertTrue(priya.opens("/manage/suppliers/" + merged).text().contains("Merged into " + PRETEND));
    assertEquals(List.of("1"), Database.column("SELECT COUNT(*) FROM audit_event WHERE action = 'supplier.mergedInto'"
        + " AND subject = '" + merged + "'"));
    assertEquals(List.of("0"), Database.column("SELECT COUNT(*) FROM supplier WHERE identifier = '99000002'"),
        "The number is free");
    assertTrue(priya.opens(address).text().contains("was merged into another organisation already"));
    isFrozen();
  }

  private static long rows(String page) {
    return page.lines().filter(line -> line.contains("href=\"/letters/")).count();
  }

  /** The frozen list and the fingerprint of R23 are as they were. */
  private static void isFrozen() throws SQLException {
    assertEquals(List.of(COMMONS), Database.column("SELECT supplier_name FROM invitation WHERE supplier_id ="
        + " (SELECT id FROM supplier WHERE name = '" + PRETEND + "') AND competition_id = (SELECT id FROM"
        + " mini_competition WHERE title = '" + Demonstration.TAKES_TENDERS.replace("'", "''") + "')"));
  }

  @Test
  @DisplayName("R29: open together with a tender that moved, as it was submitted")
  void opened() throws Exception {
    String competition = Demonstration.competition(Demonstration.WAITS_FOR_OPENING);
    List<String> tenders = Database.column("SELECT s.name FROM bid b JOIN supplier s ON s.id = b.supplier_id"
        + " JOIN mini_competition m ON m.id = b.competition_id WHERE m.reference = '" + competition
        + "' AND b.status = 'SUBMITTED' ORDER BY s.name");
    assertEquals(302, signedIn(Demonstration.OFFICER).sends(address(PRETEND, tenders.get(0)), CONFIRMED).status());
    Demonstration.nobodyHasAnInterest();
    for (String opener : List.of(Demonstration.OLDHAM_OWNER, Demonstration.OLDHAM_EVALUATOR)) {
      assertEquals(302, signedIn(opener).sends("/buyer/competitions/" + competition + "/opening", Map.of()).status());
    }
    assertEquals(tenders, Database.column("SELECT t.supplier_name FROM opened_tender t JOIN mini_competition m"
        + " ON m.id = t.competition_id WHERE m.reference = '" + competition + "' ORDER BY t.supplier_name"));
  }

  @Test
  @DisplayName("are refused with two admissions to a lot, and with two invitations to a competition that goes on")
  void refused() throws SQLException {
    Visitor priya = signedIn(Demonstration.OFFICER);
    Answer lots = priya.opens(address(EXAMPLE, COMMONS));
    assertTrue(lots.text().contains("both hold an admission to Lot 1"), lots::text);
    assertFalse(lots.body().contains("name=\"understood\""));
    Map<String, String> form = Visitor.filled(priya.opens(address(PRETEND, COMMONS)), CONFIRMED);
    assertTrue(priya.posts(address(EXAMPLE, COMMONS), form).text().contains("both hold an admission to Lot 1"));
    Database.execute("UPDATE admission SET ended_at = UTC_TIMESTAMP(6) WHERE supplier_id = (SELECT id FROM supplier"
        + " WHERE name = '" + COMMONS + "')");
    Answer invitations = priya.opens(address(EXAMPLE, COMMONS));
    assertTrue(invitations.text().contains("are both invited to"), invitations::text);
    Database.execute("UPDATE mini_competition SET status = 'CONTRACTED' WHERE status <> 'DRAFT'");
    assertEquals(302, priya.sends(address(EXAMPLE, COMMONS), CONFIRMED).status(), "Once they have ended");
    assertEquals(404, priya.opens(address(EXAMPLE, EXAMPLE)).status());
    assertEquals(404, signedIn(Demonstration.ADMINISTRATOR).opens(address(PRETEND, EXAMPLE)).status());
  }

  private static String address(String kept, String merged) throws SQLException {
    return "/manage/suppliers/" + reference(kept) + "/merge/" + reference(merged);
  }

  private static String reference(String name) throws SQLException {
    return Demonstration.reference("supplier", "name = '" + name + "'");
  }

  private static Visitor signedIn(String email) {
    return Visitor.signedIn(email, Demonstration.PASSWORD);
  }
}
