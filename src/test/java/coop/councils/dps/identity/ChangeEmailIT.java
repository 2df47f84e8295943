package coop.councils.dps.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.client.Mailbox;
import coop.councils.dps.support.client.Visitor.Answer;
import coop.councils.dps.support.client.Visitor;
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
@DisplayName("The own account")
class ChangeEmailIT {

  private static final String OLD = Demonstration.OLDHAM_OWNER;
  private static final String NEW = "amara@new.example";

  private Visitor amara;

  @BeforeEach
  void signIn() throws Exception {
    amara = Visitor.signedIn(OLD, Demonstration.PASSWORD);
    Mailbox.empty();
  }

  @Test
  @DisplayName("has its name and post edited; a council's person needs a post")
  void details() {
    assertTrue(amara.opens("/account").text().contains(OLD));
    assertTrue(amara.sends("/account/details", Map.of("name", "Amara O.", "post", "")).text()
        .contains("Enter your post"));
    assertEquals("/account?notice=saved",
        amara.sends("/account/details", Map.of("name", "Amara O.", "post", "Head of Buying")).location());
    assertTrue(amara.opens("/buyer").text().contains("Amara O."));
    assertEquals(302, new Visitor().opens("/account").status());
  }

  @Test
  @DisplayName("changes its address once both links were followed, and not before")
  void both() throws Exception {
    Mailbox.empty();
    String reset = resetLink();
    asks(NEW);
    String old = link(OLD, "stop it");
    String next = link(NEW, "Confirm your new");
    assertEquals("emailConfirmed", noticeOf(new Visitor().sends(old, Map.of("confirm", "Confirm"))));
    assertTrue(new Visitor().opens(old).text().contains("The change waits for the other link"));
    assertEquals(200, new Visitor().signsIn(NEW, Demonstration.PASSWORD).status());
    assertTrue(amara.opens("/account").text().contains("the new one is not yet"));
    for (int wrong = 0; wrong < 10; wrong++) {
      new Visitor().signsIn(NEW, "a wrong password");
    }
    Mailbox.empty();
    Map<String, String> again = Visitor.filled(new Visitor().opens(next), Map.of("confirm", "Confirm"));
    assertEquals("emailChanged", noticeOf(new Visitor().posts(next, again)));
    assertTrue(new Visitor().posts(next, again).text().contains("The address is changed"), "Works once");
    assertTrue(Mailbox.lastTo(OLD).text().contains("you sign in with " + NEW));
    assertTrue(amara.opens("/account").text().contains(NEW), "The session goes on");
    assertEquals(302, new Visitor().signsIn(NEW, Demonstration.PASSWORD).status(), "Wrong tries are forgotten");
    assertEquals(200, new Visitor().signsIn(OLD, Demonstration.PASSWORD).status());
    assertTrue(new Visitor().opens(reset).text().contains("does not work any more"), "Mailed to the old address");
    assertEquals(List.of("1"),
        Database.column("SELECT COUNT(*) FROM audit_event WHERE action = 'account.emailChanged'"));
  }

  @Test
  @DisplayName("keeps its address when the change is stopped, too old or replaced")
  void stopped() throws Exception {
    asks(NEW);
    String old = link(OLD, "stop it");
    String next = link(NEW, "Confirm your new");
    assertEquals("emailConfirmed", noticeOf(new Visitor().sends(next, Map.of("confirm", "Confirm"))));
    assertEquals("emailStopped", noticeOf(new Visitor().sends(old, Map.of("stop", "Stop"))));
    assertTrue(new Visitor().opens(old).text().contains("This change was stopped"));
    Mailbox.empty();
    asks(NEW);
    String second = link(OLD, "stop it");
    Database.execute("UPDATE email_change SET expires_at = UTC_TIMESTAMP(6)");
    Answer late = new Visitor().opens(second);
    assertTrue(late.text().contains("This link is too old"), late::text);
    assertFalse(late.body().contains("name=\"confirm\""));
    Mailbox.empty();
    asks(NEW);
    String third = link(OLD, "stop it");
    link(NEW, "Confirm your new");
    asks("other@new.example");
    assertTrue(new Visitor().opens(third).text().contains("This change was stopped"), "A newer wish took its place");
    assertEquals(404, new Visitor().opens("/change-address/no-such-secret").status());
    assertEquals(302, new Visitor().signsIn(OLD, Demonstration.PASSWORD).status());
  }

  @Test
  @DisplayName("does not tell whether an address is somebody else's, whom alone it tells")
  void taken() throws Exception {
    Answer free = amara.sends("/account/email", Map.of("email", NEW));
    link(OLD, "stop it");
    Mailbox.empty();
    Answer taken = amara.sends("/account/email", Map.of("email", Demonstration.ROCHDALE_OWNER));
    assertEquals(free.location(), taken.location());
    assertEquals("emailConfirmed",
        noticeOf(new Visitor().sends(link(OLD, "stop it"), Map.of("confirm", "Confirm"))));
    assertTrue(Mailbox.lastTo(Demonstration.ROCHDALE_OWNER).text().contains("It is the address of yours"));
    assertTrue(Mailbox.to(Demonstration.ROCHDALE_OWNER).stream().noneMatch(mail -> mail.text().contains("/change-")));
    assertEquals(302, new Visitor().signsIn(Demonstration.ROCHDALE_OWNER, Demonstration.PASSWORD).status());
    assertTrue(amara.sends("/account/email", Map.of("email", OLD)).text().contains("This is your address already"));
  }

  private void asks(String email) {
    assertEquals("/account?notice=emailAsked", amara.sends("/account/email", Map.of("email", email)).location());
  }

  private String resetLink() throws Exception {
    assertEquals(302, new Visitor().sends("/forgotten-password", Map.of("email", OLD)).status());
    return Mailbox.last(OLD, "Choose a new password").link("/reset/").replaceFirst("https?://[^/]+", "");
  }

  private static String noticeOf(Answer answer) {
    assertEquals(302, answer.status(), answer::text);
    return answer.location().replaceFirst(".*notice=", "");
  }

  private static String link(String email, String subject) throws Exception {
    return Mailbox.last(email, subject).link("/change-address/").replaceFirst("https?://[^/]+", "");
  }
}
