package coop.councils.dps.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.client.Mailbox;
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

/** Who gets in, who does not, and what a mailed link is worth. */
@ArquillianTest
@RunAsClient
@ExtendWith(Demonstration.class)
class SignInIT {

  private static final String NEW_PASSWORD = "walnut-lantern-ferry";

  @Test
  @DisplayName("R19: a buyer of an Affiliate is told why not, but only with the right password")
  void an_affiliate() {
    Answer refused = new Visitor().signsIn(Demonstration.AFFILIATE_OWNER, Demonstration.PASSWORD);
    assertTrue(refused.text().contains("is an Affiliate member"), refused::text);
    assertFalse(new Visitor().signsIn(Demonstration.AFFILIATE_OWNER, "a wrong password").text().contains("Affiliate"));
  }

  @Test
  @DisplayName("X13, X14: after ten wrong passwords the right one waits too; nobody learns who has an account")
  void guessing_is_slow() {
    Visitor guesser = new Visitor();
    Answer wrong = guesser.signsIn(Demonstration.REFUSED, "a wrong password");
    Answer unknown = guesser.signsIn("nobody@nowhere.example", "a wrong password");
    assertTrue(wrong.text().contains("is not right"), wrong::text);
    assertEquals(wrong.text().replace(Demonstration.REFUSED, ""), unknown.text().replace("nobody@nowhere.example", ""));
    for (int tries = 1; tries < 10; tries++) {
      assertTrue(guesser.signsIn(Demonstration.REFUSED, "a wrong password").text().contains("is not right"));
    }
    Answer throttled = new Visitor().signsIn(Demonstration.REFUSED, Demonstration.PASSWORD);
    assertTrue(throttled.text().contains("too many wrong tries"), throttled::text);
    assertEquals(302, new Visitor().signsIn(Demonstration.WAITING, Demonstration.PASSWORD).status());
  }

  @Test
  @DisplayName("X16: a link works once and not for ever")
  void links() throws Exception {
    Visitor carl = new Visitor();
    String old = linkFor(carl);
    Map<String, String> typed = Map.of("password", NEW_PASSWORD);
    Map<String, String> form = Visitor.filled(carl.opens(old), typed);
    Database.execute("UPDATE email_link SET expires_at = UTC_TIMESTAMP(6)");
    assertTrue(carl.opens(old).text().contains("This link is too old"));
    Answer late = carl.posts(old, form);
    assertTrue(late.text().contains("This link is too old"), late::text);
    assertEquals(200, new Visitor().signsIn(Demonstration.REFUSED, NEW_PASSWORD).status());
    String link = linkFor(carl);
    form = Visitor.filled(carl.opens(link), typed);
    assertEquals("/sign-in?notice=passwordChosen", carl.posts(link, form).location());
    assertTrue(new Visitor().opens(link).text().contains("This link was used before"));
    Answer again = new Visitor().posts(link, form);
    assertTrue(again.text().contains("This link was used before"), again::text);
    assertEquals(302, new Visitor().signsIn(Demonstration.REFUSED, NEW_PASSWORD).status());
    assertEquals(404, new Visitor().opens("/reset/no-such-secret").status());
    assertEquals(404, new Visitor().opens(link.replace("/reset/", "/invitations/")).status());
  }

  private static String linkFor(Visitor person) throws Exception {
    Mailbox.empty();
    assertEquals(302, person.sends("/forgotten-password", Map.of("email", Demonstration.REFUSED)).status());
    return Mailbox.lastTo(Demonstration.REFUSED).link("/reset/").replaceFirst("https?://[^/]+", "");
  }

  @Test
  @DisplayName("X17: whose role has ended is out with the next request")
  void an_ended_role() throws SQLException {
    Visitor officer = Visitor.signedIn(Demonstration.OFFICER, Demonstration.PASSWORD);
    assertEquals(200, officer.opens("/manage").status());
    Database.execute("UPDATE role_grant SET ended_at = UTC_TIMESTAMP(6) WHERE account_id ="
        + " (SELECT id FROM account WHERE email = '" + Demonstration.OFFICER + "')");
    Answer out = officer.opens("/manage");
    assertTrue(out.status() == 404 || out.location().startsWith("/sign-in"), () -> "got " + out.status());
  }

  @Test
  @DisplayName("X09: signing in leads to pages of this site only")
  void no_open_redirect() {
    for (String elsewhere : List.of("https://evil.example/", "//evil.example", "/\\evil.example",
        "/supplierx//evil.example")) {
      Visitor visitor = new Visitor();
      Answer led = visitor.sends("/sign-in", Map.of("email", Demonstration.WAITING, "password",
          Demonstration.PASSWORD, "next", elsewhere));
      assertEquals("/supplier", led.location(), elsewhere);
    }
  }
}
