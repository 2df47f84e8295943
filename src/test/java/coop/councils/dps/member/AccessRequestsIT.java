package coop.councils.dps.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.client.Mailbox;
import coop.councils.dps.support.client.Visitor.Answer;
import coop.councils.dps.support.client.Visitor;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An officer of a member asks for access, from the public page to the invitation. */
@ArquillianTest
@RunAsClient
@ExtendWith(Demonstration.class)
class AccessRequestsIT {

  private static final String ASK = "/request-access";
  private static final String MANAGE = "/manage/access-requests";
  private static final String PAT = "pat.example@oxford.example";

  private final Visitor nobody = new Visitor();

  @BeforeEach
  void empty() throws Exception {
    Mailbox.empty();
  }

  @Test
  @DisplayName("A request is seen once its address is confirmed, granted, and leads to an invitation")
  void from_the_request_to_the_invitation() throws Exception {
    assertSent(ask(PAT));
    assertEquals(List.of("UNCONFIRMED"), status(PAT));
    Visitor helen = administrator();
    assertFalse(helen.opens(MANAGE).text().contains("Pat Example"));
    assertEquals(404, helen.opens(MANAGE + "/" + reference(PAT)).status());
    String link = path(Mailbox.last(PAT, "Confirm your request").link("/request-access/confirm/"));
    nobody.opens(link);
    assertEquals(List.of("UNCONFIRMED"), status(PAT));
    assertEquals("/request-access/confirmed", nobody.sends(link, Map.of()).location());
    assertTrue(nobody.opens(link).text().contains("confirmed already"));
    assertEquals(1, Mailbox.last(Demonstration.ADMINISTRATOR, "A request for access waits").subject().lines().count());
    assertTrue(helen.opens(MANAGE).text().contains("Pat Example"));
    String page = MANAGE + "/" + reference(PAT);
    assertTrue(helen.sends(page, Map.of("role", "OFFICER")).text().contains("Choose as what"));
    Map<String, String> other = Visitor.filled(administrator().opens(page), Map.of("reason", "Not this year."));
    assertEquals(302, helen.sends(page, Map.of("role", "BUYER_EVALUATOR")).status());
    assertTrue(Mailbox.last(PAT, "Your invitation").text().contains("/invitations/"));
    assertEquals(List.of("BUYER_EVALUATOR"), Database.column("SELECT role FROM role_grant WHERE role LIKE 'BUYER%'"
        + " AND organisation_id = (SELECT id FROM member WHERE name = 'Oxford City Council')"));
    Answer late = administrator().posts(page, other);
    assertTrue(late.text().contains("Helen Ashworth granted this request on"), late::text);
    assertEquals(List.of("GRANTED"), status(PAT));
    assertEquals(List.of("access.asked", "access.granted"), Database.column("SELECT action FROM audit_event WHERE"
        + " subject = '" + reference(PAT) + "' ORDER BY id"));
  }

  @Test
  @DisplayName("A request is declined with a reason, which is mailed; the second administrator learns of the first")
  void declined() throws Exception {
    Visitor helen = administrator();
    Visitor other = administrator();
    String page = MANAGE + "/" + reference("farah.iqbal@kirklees.example");
    Answer early = other.opens(page);
    assertTrue(helen.sends(page, Map.of("reason", "")).text().contains("Enter the reason"));
    assertEquals(302, helen.sends(page, Map.of("reason", "Ask again in April.")).status());
    assertTrue(Mailbox.last("farah.iqbal@kirklees.example", "Your request").text().contains("Ask again in April."));
    Answer late = other.posts(page, Visitor.filled(early, Map.of("role", "BUYER_OWNER")));
    assertTrue(late.text().contains("Helen Ashworth declined this request on"), late::text);
    assertEquals(List.of(), Database.column("SELECT id FROM account WHERE email = 'farah.iqbal@kirklees.example'"));
  }

  @Test
  @DisplayName("An address that is not of the member is refused with a sentence that tells none of its domains")
  void other_domains() throws SQLException {
    for (String email : List.of("pat@gmail.com", "pat@notoxford.example", "pat@mail.oxford.example",
        "pat@oxford.example.evil.example")) {
      Answer refused = ask(email);
      assertTrue(refused.text().contains("not an address that we know to be one of Oxford City"), refused::text);
      assertFalse(refused.text().contains("oxford.example,") || refused.text().contains("@oxford.example "));
      assertTrue(refused.body().contains("Pat Example"), "what was typed stays");
    }
    assertEquals(List.of(), Database.column("SELECT email FROM access_request WHERE status = 'UNCONFIRMED'"));
  }

  @Test
  @DisplayName("R19: only members that may buy are offered, and no other is taken")
  void only_members_that_buy() throws SQLException {
    Answer page = nobody.opens(ASK);
    String affiliate = Database.column("SELECT name FROM member WHERE category = 'AFFILIATE'").get(0);
    assertFalse(page.text().contains(affiliate));
    Map<String, String> typed = typed("leah.two@food-partnership.example");
    typed.put("member", Demonstration.reference("member", "category = 'AFFILIATE'"));
    assertTrue(nobody.posts(ASK, Visitor.filled(page, typed)).text().contains("Choose the council you work for"));
  }

  @Test
  @DisplayName("Nobody learns from the page which address has an account; its owner does by mail")
  void no_enumeration() throws Exception {
    Answer unknown = ask(PAT);
    Map<String, String> typed = typed(Demonstration.OLDHAM_OWNER);
    typed.put("member", Demonstration.reference("member", "name = 'Oldham Council'"));
    Answer known = nobody.sends(ASK, typed);
    assertEquals(unknown.location(), known.location());
    assertTrue(Mailbox.last(Demonstration.OLDHAM_OWNER, "You have an account already").text().contains("/sign-in"));
  }

  @Test
  @DisplayName("A flood of requests for one address sends it three mails and answers the same")
  void flood() throws Exception {
    for (int i = 0; i < 5; i++) {
      assertSent(ask(PAT));
    }
    assertEquals(3, status(PAT).size());
    assertEquals(3, Database.column("SELECT id FROM outbox_message WHERE recipient = '" + PAT + "'").size());
  }

  @Test
  @DisplayName("A link that is too old or was never sent confirms nothing, and what was not confirmed is forgotten")
  void old_links() throws Exception {
    assertSent(ask(PAT));
    String link = path(Mailbox.last(PAT, "Confirm your request").link("/request-access/confirm/"));
    Database.execute("UPDATE access_request SET expires_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE email = '"
        + PAT + "'");
    assertTrue(nobody.opens(link).text().contains("This link is too old"));
    assertEquals(404, nobody.opens("/request-access/confirm/nothing").status());
    assertSent(ask("another.person@oxford.example"));
    assertEquals(List.of(), status(PAT));
    assertEquals(404, nobody.opens(link).status());
  }

  private Answer ask(String email) {
    try {
      return nobody.sends(ASK, typed(email));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> typed(String email) throws SQLException {
    return new HashMap<>(Map.of("member", Demonstration.reference("member", "name = 'Oxford City Council'"),
        "name", "Pat Example", "post", "Policy Officer", "email", email, "reason", "To run a competition."));
  }

  private static Visitor administrator() {
    return Visitor.signedIn(Demonstration.ADMINISTRATOR, Demonstration.PASSWORD);
  }

  private static void assertSent(Answer answer) {
    assertEquals("/request-access/sent", answer.location(), answer::text);
  }

  private static String path(String link) {
    return link.replaceFirst("^https?://[^/]+", "");
  }

  private static String reference(String email) throws SQLException {
    return Database.column("SELECT reference FROM access_request WHERE email = '" + email + "'").get(0);
  }

  private static List<String> status(String email) throws SQLException {
    return Database.column("SELECT status FROM access_request WHERE email = '" + email + "'");
  }
}
