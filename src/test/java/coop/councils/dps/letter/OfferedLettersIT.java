package coop.councils.dps.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.client.Visitor;
import coop.councils.dps.support.client.Visitor.Answer;
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
@DisplayName("What is offered for letters")
class OfferedLettersIT {

  @Test
  @DisplayName("is to mail them again and to correct them only where that can be done")
  void mail_and_correct() throws SQLException {
    Visitor officer = Visitor.signedIn(Demonstration.OFFICER, Demonstration.PASSWORD);
    String admission = "/manage/letters/" + Demonstration.reference("letter",
        "kind = 'ADMISSION' AND recipient_name = 'Example Cooperative Ltd' LIMIT 1");
    assertTrue(officer.opens(admission).text().contains("Mail it again"));
    assertTrue(officer.opens(admission).links().contains(admission + "/correct"));
    Visitor administrator = Visitor.signedIn(Demonstration.ADMINISTRATOR, Demonstration.PASSWORD);
    assertTrue(administrator.opens(admission).text().contains("Mail it again"));
    assertFalse(administrator.opens(admission).links().contains(admission + "/correct"), "An officer signs it");
    Visitor buyer = Visitor.signedIn(Demonstration.OLDHAM_OWNER, Demonstration.PASSWORD);
    Answer old = buyer.opens("/buyer/letters/" + Demonstration.reference("letter",
        "about_reference = 'DN587699' AND kind = 'AWARD'"));
    assertEquals(200, old.status(), old::text);
    assertFalse(old.text().contains("Mail it again"), old::text);
    Database.execute("UPDATE letter SET about = title");
    assertEquals(302, officer.sends(admission + "/correct", Map.of("whatChanged", "An older letter.")).status());
  }

  @Test
  @DisplayName("is no single PDF of too many, which is refused with nothing on record as taken")
  void too_many() throws SQLException {
    for (int thousand = 1000; thousand < 4000; thousand += 1000) {
      Database.execute("INSERT INTO letter (reference, kind, subject, title, recipient_name, dated, issued_at, sha256,"
          + " version) SELECT CONCAT('LET-0000-0000-', " + thousand + " + id), kind, subject, title, recipient_name,"
          + " '1999-01-01', issued_at, sha256, 1 FROM letter WHERE kind <> 'TENDER_RECEIPT'"
          + " AND dated > '2000-01-01' ORDER BY id LIMIT 17");
    }
    Visitor officer = Visitor.signedIn(Demonstration.OFFICER, Demonstration.PASSWORD);
    Answer refused = officer.opens("/letters/download?form=pdf&year=1999");
    assertEquals(403, refused.status());
    assertTrue(refused.text().contains("One PDF holds up to 50 letters; these are 51."), refused::text);
    assertFalse(officer.opens("/manage/letters?year=1999").text().contains("all in one PDF"));
    assertEquals(List.of("0"), Database.column("SELECT COUNT(*) FROM audit_event WHERE action = 'letters.taken'"));
  }

  @Test
  @DisplayName("is a look that is stored when it is saved, not when somebody looks; the second of two is told")
  void first_look() throws SQLException {
    String own = "member_id IN (SELECT id FROM member WHERE name = 'Rochdale Council')";
    Database.execute("DELETE FROM house_style WHERE " + own);
    Visitor owner = Visitor.signedIn(Demonstration.ROCHDALE_OWNER, Demonstration.PASSWORD);
    Map<String, String> typed = Map.of("accent", "#7a1f3d", "contactLines", "buying@rochdale.example");
    Map<String, String> first = Visitor.filled(owner.opens("/buyer/letterhead"), typed);
    Map<String, String> second = Visitor.filled(owner.opens("/buyer/letterhead"), typed);
    assertEquals(List.of("0"), Database.column("SELECT COUNT(*) FROM house_style WHERE " + own));
    Answer saved = owner.posts("/buyer/letterhead", first);
    assertEquals(302, saved.status(), saved::text);
    assertEquals(200, owner.posts("/buyer/letterhead", second).status());
    assertEquals(List.of("1"), Database.column("SELECT COUNT(*) FROM house_style WHERE " + own));
  }
}
