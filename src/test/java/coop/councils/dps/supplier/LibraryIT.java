package coop.councils.dps.supplier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.client.Visitor.Answer;
import coop.councils.dps.support.client.Visitor;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ArquillianTest
@RunAsClient
@ExtendWith(Demonstration.class)
@DisplayName("The library of a supplier's files")
class LibraryIT {

  private static final byte[] POLICY = "We treat everybody alike.".getBytes(StandardCharsets.UTF_8);
  private static final Map<String, String> OTHER = Map.of("kind", "OTHER");

  private Visitor robin;

  @BeforeEach
  void robin() {
    robin = signedIn(Demonstration.DRAFTING);
  }

  private Answer adds(String name, byte[] content, Map<String, String> typed) {
    return robin.uploads("/supplier/documents/new", "file", name, content, typed);
  }

  @Test
  @DisplayName("offers one file for several answers, and a receipt tells its fingerprint")
  void serves_many_answers() throws SQLException {
    assertEquals(302, adds("policy.txt", POLICY, OTHER).status());
    String file = Database.column("SELECT reference FROM document WHERE name = 'policy.txt'").get(0);
    String application = Demonstration.reference("application", "submitted_at IS NULL");
    String page = "/supplier/applications/" + application;
    for (String code : List.of("5.1f", "7.1a-file")) {
      robin.sends(page + "/questions/7.1a", Map.of("answer", "have"));
      Answer answer = robin.uploads(page + "/questions/" + code, "file", "", new byte[0], Map.of("answer", file));
      assertEquals(302, answer.status(), answer::text);
    }
    assertEquals(List.of("2"), Database.column("SELECT COUNT(*) FROM answer WHERE value = '" + file + "'"));
    assertEquals(302, robin.sends("/supplier/documents/" + file + "/remove", Map.of()).status());
    assertFalse(robin.opens("/supplier/documents").text().contains("policy.txt"));
    assertTrue(robin.opens(page + "/check").text().contains("policy.txt"), "Answers keep what was taken out");
    assertTrue(robin.uploads(page + "/questions/5.1f", "file", "", new byte[0], Map.of("answer", file)).status() == 302,
        "and can be saved again");
  }

  @Test
  @DisplayName("takes a file together with an answer; another supplier's file is none")
  void with_an_answer() throws SQLException {
    String application = Demonstration.reference("application", "submitted_at IS NULL");
    String question = "/supplier/applications/" + application + "/questions/5.1f";
    assertEquals(302, robin.uploads(question, "file", "accounts.txt", POLICY, Map.of("kind", "ACCOUNTS")).status());
    assertTrue(robin.opens("/supplier/documents").text().contains("accounts.txt"));
    String file = Database.column("SELECT reference FROM document WHERE name = 'accounts.txt'").get(0);

    Visitor meera = signedIn(Demonstration.WAITING);
    assertEquals(404, meera.opens("/documents/" + file).status());
    assertEquals(404, meera.opens("/supplier/documents/" + file + "/replace").status());
    assertEquals(200, signedIn(Demonstration.OFFICER).opens("/documents/" + file).status());
    assertEquals(404, signedIn(Demonstration.OLDHAM_OWNER).opens("/documents/" + file).status());
  }

  @Test
  @DisplayName("wants the last day of insurance, and replaces a file by a newer one")
  void expiry() throws SQLException {
    assertTrue(adds("cover.txt", POLICY, Map.of("kind", "PUBLIC_LIABILITY")).text().contains("Enter the last day"));
    LocalDate past = LocalDate.now().minusDays(3);
    assertTrue(adds("cover.txt", POLICY, until(past)).text().contains("It ran out already"));
    assertEquals(302, adds("cover.txt", POLICY, until(LocalDate.now().plusDays(3))).status());
    assertTrue(robin.opens("/supplier/documents").text().contains("cover.txt"));
    String file = Database.column("SELECT reference FROM document WHERE name = 'cover.txt'").get(0);
    assertEquals(302, robin.uploads("/supplier/documents/" + file + "/replace", "file", "cover2.txt", POLICY,
        until(LocalDate.now().plusDays(365))).status());
    assertFalse(robin.opens("/supplier/documents").text().contains("cover.txt"));
    assertTrue(robin.opens("/supplier/documents").text().contains("cover2.txt"));
  }

  private static Map<String, String> until(LocalDate day) {
    return Map.of("kind", "PUBLIC_LIABILITY", "expiresOn-day", String.valueOf(day.getDayOfMonth()), "expiresOn-month",
        String.valueOf(day.getMonthValue()), "expiresOn-year", String.valueOf(day.getYear()));
  }

  @Test
  @DisplayName("refuses hostile and broken files with a sentence each, and stores nothing of them")
  void hostile() throws SQLException {
    byte[] compound = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
    byte[] program = "MZ this is a program".getBytes(StandardCharsets.UTF_8);
    Map<String, byte[]> files = new HashMap<>();
    files.put("empty.pdf is empty|empty.pdf", new byte[0]);
    files.put("is of a type we cannot take|run.exe", program);
    files.put("is not what its name says|run.pdf", program);
    files.put("is protected by a password|secret.docx", compound);
    files.put("is protected by a password|secret.pdf",
        "%PDF-1.7\ntrailer << /Encrypt 9 0 R >>\n%%EOF".getBytes(StandardCharsets.UTF_8));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String[] parts = file.getKey().split("\\|");
      Answer answer = adds(parts[1], file.getValue(), OTHER);
      assertTrue(answer.text().contains(parts[0]), () -> file.getKey() + ": " + answer.text());
    }
    for (String name : List.of("../../etc/passwd.txt", "pass\u202ewd.txt", "pass\u0000wd.txt", "C:\\\\policy.txt")) {
      assertTrue(adds(name, POLICY, OTHER).text().contains("is a path or has invisible marks"), name);
    }
    assertEquals(List.of("0"), Database.column("SELECT COUNT(*) FROM library_document WHERE added_by_name ="
        + " 'Robin Specimen'"));

    assertEquals(List.of(String.valueOf(files.size() + 4)),
        Database.column("SELECT COUNT(*) FROM audit_event WHERE action = 'refused' AND details LIKE '%file.%'"));
  }

  private static Visitor signedIn(String email) {
    return Visitor.signedIn(email, Demonstration.PASSWORD);
  }
}
