package coop.councils.dps.supplier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.client.Mailbox;
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
@DisplayName("The people of an organisation")
class PeopleIT {

  private static final String ROSA = Demonstration.EXAMPLE_COOPERATIVE;
  private static final String KIT = "kit.harrow@example-cooperative.example";
  private static final String LENA = "lena.marsh@example-cooperative.example";
  private static final String NEW_PASSWORD = "walnut-lantern-ferry";

  @Test
  @DisplayName("grow by whoever finds the number taken, asks to join and is granted a role")
  void join() throws Exception {
    Visitor newcomer = registers("dana.new@elsewhere.example");
    Map<String, String> organisation = Map.of("name", "Example Coop", "type", "COOPERATIVE", "scheme", "MPR",
        "identifier", "rs 990001", "addressLines", "12 Invention Street", "postcode", "ZZ1 2AA", "website", "",
        "sme", "yes", "vcse", "yes");
    Answer taken = newcomer.sends("/supplier/organisation/new", organisation);
    assertTrue(taken.text().contains("registered here already: Example Cooperative Ltd"), taken::text);
    assertTrue(taken.body().contains("12 Invention Street"), "What was typed stays");
    assertFalse(taken.text().contains("Rosa"), "Nobody learns who its people are");
    String join = "/supplier/organisation/join?scheme=MPR&identifier=RS990001";
    assertTrue(taken.links().contains(join), taken.links()::toString);
    Mailbox.empty();
    assertEquals(302, newcomer.sends(join, Map.of("message", "I am the new treasurer.")).status());
    assertTrue(Mailbox.lastTo(ROSA).text().contains("Dana New asks to join Example Cooperative Ltd"));
    assertTrue(newcomer.sends(join, Map.of("message", "")).text().contains("Wait for its answer"));
    assertTrue(newcomer.opens("/supplier").text().contains("You asked to join Example Cooperative Ltd"));

    Visitor rosa = signedIn(ROSA);
    String request = "/supplier/join-requests/" + waiting("dana.new@elsewhere.example");
    assertTrue(rosa.opens("/supplier/people").links().contains(request));
    assertTrue(rosa.opens(request).text().contains("I am the new treasurer."));
    assertTrue(rosa.sends(request, Map.of("grant", "Grant")).text().contains("Choose a role"));
    assertEquals(404, signedIn(Demonstration.SAMPLE_COMMONS).opens(request).status());
    assertEquals(302, rosa.sends(request, Map.of("role", "SUPPLIER_EDITOR")).status());
    assertTrue(newcomer.opens("/supplier/people").text().contains("Rosa Field"), "At once");
    assertTrue(Mailbox.last("dana.new@elsewhere.example", "joined").text().contains("one of Example Cooperative Ltd"));
    Answer again = rosa.sends("/supplier/join-requests/" + waiting(KIT), Map.of("reason", "Nobody knows you."));
    assertEquals(302, again.status());
  }

  @Test
  @DisplayName("rename it, and Oldham's officers learn of it: under another name may stand another organisation")
  void rename() throws Exception {
    Mailbox.empty();
    assertEquals(302, signedIn(ROSA).sends("/supplier/profile", Map.of("name", "Example Cooperative Society")).status());
    assertTrue(Mailbox.last(Demonstration.OFFICER, "is called").text()
        .contains("Example Cooperative Ltd has changed its name to Example Cooperative Society"));
  }

  @Test
  @DisplayName("decline with a reason, once; the person may ask again or create another organisation")
  void decline() throws Exception {
    Visitor rosa = signedIn(ROSA);
    Visitor kit = signedIn(KIT);
    String request = "/supplier/join-requests/" + waiting(KIT);
    Map<String, String> granting =
        Visitor.filled(rosa.opens(request), Map.of("role", "SUPPLIER_EDITOR", "grant", "Grant"));
    assertTrue(rosa.sends(request, Map.of("reason", "")).text().contains("Give the reason"));
    Mailbox.empty();
    assertEquals(302, rosa.sends(request, Map.of("reason", "Nobody here knows you.")).status());
    assertTrue(Mailbox.lastTo(KIT).text().contains("Nobody here knows you."));
    Answer late = rosa.posts(request, granting);
    assertTrue(late.text().contains("Declined by Rosa Field"), late::text);
    assertTrue(kit.opens("/supplier").text().contains("was declined: Nobody here knows you."));
    assertEquals(302, kit.sends("/supplier/organisation/join?scheme=MPR&identifier=RS990001",
        Map.of("message", "Please ask Rosa.")).status());
    assertEquals(302, kit.sends("/supplier", Map.of()).status(), "Withdrawn");
    assertEquals(List.of("0"), Database.column("SELECT COUNT(*) FROM join_request WHERE outcome IS NULL"));
  }

  @Test
  @DisplayName("are answered for by Oldham only where nobody of the organisation can")
  void oldham() throws Exception {
    String request = "/manage/join-requests/" + waiting(KIT);
    Visitor priya = signedIn(Demonstration.OFFICER);
    assertTrue(priya.opens("/manage/join-requests").text().contains("Kit Harrow"));
    Answer shown = priya.opens(request);
    assertTrue(shown.text().contains("has an administrator who can answer"), shown::text);
    Database.execute("UPDATE role_grant SET ended_at = UTC_TIMESTAMP(6) WHERE account_id ="
        + " (SELECT id FROM account WHERE email = '" + ROSA + "')");
    assertFalse(signedIn(Demonstration.AUDITOR).opens(request).body().contains("name=\"grant\""));
    assertEquals(302, priya.sends(request, Map.of("role", "SUPPLIER_ADMINISTRATOR")).status());
    assertTrue(signedIn(KIT).opens("/supplier").text().contains("Example Cooperative Ltd"));
  }

  @Test
  @DisplayName("never lose their last administrator, who can hand over, become editor by it, and then leave")
  void last() throws Exception {
    Visitor rosa = signedIn(ROSA);
    String self = "/supplier/people/" + account(ROSA);
    assertTrue(rosa.sends("/supplier/people/leave", Map.of()).text().contains("Somebody must look after the people"));
    assertTrue(rosa.sends(self, Map.of("role", "SUPPLIER_EDITOR")).text().contains("Somebody must look after"));
    String lena = "/supplier/people/" + account(LENA);
    String request = "/supplier/join-requests/" + waiting(KIT);
    assertEquals(302, rosa.sends(request, Map.of("role", "SUPPLIER_EDITOR")).status());
    String kit = "/supplier/people/" + account(KIT);
    assertEquals(302, rosa.sends(kit, Map.of("handOver", "Hand over")).status());
    assertEquals(List.of("SUPPLIER_ADMINISTRATOR"), role(KIT));
    assertEquals(List.of("SUPPLIER_EDITOR"), role(ROSA));
    assertEquals(404, rosa.opens(lena).status(), "An editor manages nobody");
    assertEquals(302, rosa.sends("/supplier/people/leave", Map.of()).status());
    assertTrue(rosa.opens("/supplier").text().contains("Create your organisation first"));
    assertEquals(404, rosa.opens("/supplier/applications/" + Demonstration.reference("application",
        "supplier_id = (SELECT id FROM supplier WHERE name = 'Example Cooperative Ltd')")).status());
  }

  @Test
  @DisplayName("are removed by their administrator, and told")
  void removed() throws Exception {
    Visitor rosa = signedIn(ROSA);
    String request = "/supplier/join-requests/" + waiting(KIT);
    assertEquals(302, rosa.sends(request, Map.of("role", "SUPPLIER_EDITOR")).status());
    Visitor kit = signedIn(KIT);
    assertEquals(200, kit.opens("/supplier/applications/new").status());
    Mailbox.empty();
    assertEquals(302, rosa.sends("/supplier/people/" + account(KIT), Map.of("remove", "Remove")).status());
    assertTrue(Mailbox.last(KIT, "You have no access").text().contains("You keep your account"));
    assertEquals(404, kit.opens("/supplier/people/" + account(ROSA)).status());
    assertFalse(kit.opens("/supplier/people").text().contains("Rosa Field"));
  }

  @Test
  @DisplayName("are invited with a link that a newer one or a withdrawal makes void")
  void invitations() throws Exception {
    Visitor rosa = signedIn(ROSA);
    String email = "sam.late@example-cooperative.example";
    Map<String, String> typed = Map.of("name", "Sam Late", "post", "Driver", "email", email, "role", "SUPPLIER_EDITOR");
    Mailbox.empty();
    assertEquals(302, rosa.sends("/supplier/people/invite", typed).status());
    String first = link(email);
    Answer people = rosa.opens("/supplier/people");
    assertTrue(people.text().contains("Sam Late") && people.text().contains("Can be accepted until"), people::text);
    String sam = "/supplier/people/" + account(email);
    assertEquals(404, signedIn(Demonstration.SAMPLE_COMMONS).opens(sam).status());
    Mailbox.empty();
    assertEquals(302, rosa.sends(sam, Map.of("resend", "Send")).status());
    String second = link(email);
    assertTrue(new Visitor().opens(first).text().contains("This link does not work any more"));
    Mailbox.empty();
    assertEquals(302, rosa.sends(sam, Map.of("withdraw", "Withdraw")).status());
    assertTrue(new Visitor().opens(second).text().contains("This link does not work any more"));
    assertFalse(rosa.opens("/supplier/people").text().contains("Sam Late"));
    assertEquals(302, rosa.sends("/supplier/people/invite", typed).status(), "The address is free again");
    String third = link(email);
    assertEquals(302, new Visitor().sends(third, Map.of("password", NEW_PASSWORD)).status());
    assertEquals(302, new Visitor().signsIn(email, NEW_PASSWORD).status());
    Database.execute("UPDATE email_link SET expires_at = UTC_TIMESTAMP(6)");
    assertTrue(rosa.opens("/supplier/people").text().contains("Too old. Send it again"));
  }

  private static Visitor registers(String email) throws Exception {
    Mailbox.empty();
    Visitor visitor = new Visitor();
    assertEquals(302, visitor.sends("/register", Map.of("name", "Dana New", "email", email)).status());
    String link = Mailbox.lastTo(email).link("/confirm-address/").replaceFirst("https?://[^/]+", "");
    assertEquals(302, visitor.sends(link, Map.of("password", NEW_PASSWORD)).status());
    return Visitor.signedIn(email, NEW_PASSWORD);
  }

  private static String link(String email) throws Exception {
    return Mailbox.lastTo(email).link("/invitations/").replaceFirst("https?://[^/]+", "");
  }

  private static String waiting(String email) throws SQLException {
    return Demonstration.reference("join_request", "outcome IS NULL AND account_id = (SELECT id FROM account"
        + " WHERE email = '" + email + "')");
  }

  private static String account(String email) throws SQLException {
    return Demonstration.reference("account", "email = '" + email + "'");
  }

  private static List<String> role(String email) throws SQLException {
    return Database.column("SELECT role FROM role_grant WHERE ended_at IS NULL AND account_id ="
        + " (SELECT id FROM account WHERE email = '" + email + "')");
  }

  private static Visitor signedIn(String email) {
    return Visitor.signedIn(email, Demonstration.PASSWORD);
  }
}
