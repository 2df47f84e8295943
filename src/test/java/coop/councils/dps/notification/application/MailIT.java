package coop.councils.dps.notification.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.notification.domain.MailSent;
import coop.councils.dps.notification.domain.OutboxMessages;
import coop.councils.dps.support.ActingAs;
import coop.councils.dps.support.Await;
import coop.councils.dps.support.Database;
import coop.councils.dps.support.EmptyDatabase;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.naming.InitialContext;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way of a mail from the outbox to a mail server that has its moods. */
@ArquillianTest
@ExtendWith(EmptyDatabase.class)
class MailIT {

  private static final Pattern ID = Pattern.compile("(?m)^Message-ID: (.+)$");

  @Inject
  private OutboxMessages messages;
  @Inject
  private Outbox outbox;
  @Inject
  private Clock clock;
  @Inject
  private Event<MailSent> sent;

  @Test
  @DisplayName("M01, M02: what a mail server refuses is tried again later under the same Message-ID")
  void a_refused_mail_is_tried_again() throws Exception {
    long id = put("buyer@council.example", "Hello", "INTERVAL 1 DAY");
    try (SmtpFake server = new SmtpFake("451 4.7.1 Come back later")) {
      deliver(server, id);
      assertTrue(one("SELECT failure FROM outbox_message").contains("Come back later"));
      assertEquals("1", one("SELECT attempts FROM outbox_message WHERE sent_at IS NULL"));
      assertEquals("1", one("SELECT next_attempt_at BETWEEN UTC_TIMESTAMP(6) + INTERVAL 20 SECOND"
          + " AND UTC_TIMESTAMP(6) + INTERVAL 31 SECOND FROM outbox_message"));
      deliver(server, id);
      assertEquals("1", one("SELECT next_attempt_at > UTC_TIMESTAMP(6) + INTERVAL 45 SECOND FROM outbox_message"));
      server.answers("250 Accepted");
      deliver(server, id);
      assertEquals(List.of("3 sent"), Database.column("SELECT CONCAT(attempts, ' sent') FROM outbox_message"
          + " WHERE sent_at IS NOT NULL AND failure IS NULL AND next_attempt_at IS NULL"));
      assertEquals(3, server.mails().size());
      assertEquals(1, server.mails().stream().map(MailIT::messageId).distinct().count());
    }
  }

  @Test
  @DisplayName("M02: of two nodes that find the same mail due one sends it, and a mail that is gone is no trouble")
  void two_nodes() throws Exception {
    long id = put("buyer@council.example", "Hello", "INTERVAL 1 DAY");
    try (SmtpFake server = new SmtpFake("250 Accepted"); Connection other = Database.connect();
        Statement sql = other.createStatement()) {
      other.setAutoCommit(false);
      sql.executeQuery("SELECT id FROM outbox_message WHERE id = " + id + " FOR UPDATE").close();
      deliver(server, id);
      assertEquals(0, server.mails().size(), "The other node has it in hand");
      other.rollback();
      deliver(server, id);
      deliver(server, id);
      assertEquals(1, server.mails().size());
    }
    Database.execute("DELETE FROM outbox_message");
    try (SmtpFake server = new SmtpFake("250 Accepted")) {
      deliver(server, id);
      assertEquals(0, server.mails().size());
    }
  }

  @Test
  @DisplayName("M01: after ten tries a mail waits for somebody who sends it again")
  void a_mail_that_failed_for_good_stays() throws Exception {
    long id = put("buyer@council.example", "Hello", "INTERVAL 1 DAY");
    Database.execute("UPDATE outbox_message SET attempts = 9");
    try (SmtpFake server = new SmtpFake("550 5.1.1 Nobody of that name")) {
      deliver(server, id);
    }
    assertEquals(List.of("10"), Database.column("SELECT attempts FROM outbox_message"
        + " WHERE sent_at IS NULL AND next_attempt_at IS NULL AND failure LIKE '%Nobody of that name%'"));
  }

  @Test
  @DisplayName("U13: a line break in a title begins no header, and one in an address no second recipient")
  void no_header_is_slipped_in() throws Exception {
    inTransaction(() -> outbox.queueSealed(List.of("supplier@company.example"), "mail.bidWithdrawn",
        "Garden\r\nBcc: spy@rival.example\r\n\r\nGarden", clock.instant(), "REC-0000-0000-0001"));
    Database.execute("UPDATE outbox_message SET next_attempt_at = next_attempt_at + INTERVAL 1 DAY");
    long title = Long.parseLong(one("SELECT MAX(id) FROM outbox_message"));
    long subject = put("buyer@council.example", "Hello\r\nBcc: spy@rival.example", "INTERVAL 1 DAY");
    long address = put("buyer@council.example\r\nBcc: spy@rival.example", "Hello", "INTERVAL 1 DAY");
    try (SmtpFake server = new SmtpFake("250 Accepted")) {
      deliver(server, title);
      deliver(server, subject);
      deliver(server, address);
      for (String mail : server.mails()) {
        assertFalse(mail.contains("RCPT TO:<spy@"), mail);
        assertFalse(Pattern.compile("(?im)^Bcc:").matcher(headers(mail)).find(), mail);
      }
    }
    assertEquals("1", one("SELECT sent_at IS NULL AND failure IS NOT NULL FROM outbox_message WHERE id = " + address));
  }

  @Test
  @DisplayName("M01: one bad address holds up nobody else")
  void a_bad_address_holds_up_nobody() throws Exception {
    long bad = put("no address at all", "Hello", "INTERVAL 0 DAY");
    long good = put("buyer@council.example", "Hello", "INTERVAL 0 DAY");
    Await.until("the good mail to leave", () -> sent(good));
    Await.until("the bad mail to fail", () -> "1".equals(one("SELECT attempts FROM outbox_message WHERE id = " + bad)));
    assertFalse(sent(bad));
  }

  private static boolean sent(long id) throws SQLException {
    return "1".equals(one("SELECT sent_at IS NOT NULL FROM outbox_message WHERE id = " + id));
  }

  private static String messageId(String mail) {
    Matcher id = ID.matcher(mail);
    assertTrue(id.find(), mail);
    return id.group(1);
  }

  /** From the DATA command to the first empty line. */
  private static String headers(String mail) {
    String text = mail.substring(mail.indexOf("DATA\n") + 5);
    return text.substring(0, text.indexOf("\n\n"));
  }

  /** Far enough in the future, the platform's own rounds leave it to the test. */
  private static long put(String recipient, String subject, String dueIn) throws SQLException {
    Database.execute("INSERT INTO outbox_message (reference, recipient, subject, body, queued_at, attempts,"
        + " next_attempt_at, sealed, secret, version) VALUES (CONCAT('MSG-0000-0000-', LPAD(FLOOR(RAND() * 10000), 4,"
        + " '0')), '" + recipient + "', '" + subject + "', 'Hello', UTC_TIMESTAMP(6), 0, UTC_TIMESTAMP(6) + " + dueIn
        + ", FALSE, FALSE, 1)");
    return Long.parseLong(one("SELECT MAX(id) FROM outbox_message"));
  }

  private void deliver(SmtpFake server, long id) throws Exception {
    MailServer way = new MailServer(Optional.of("127.0.0.1"), server.port(), Optional.empty(), Optional.empty(),
        "dps@platform.example");
    DeliverMail delivery = new DeliverMail(messages, way, clock, sent);
    inTransaction(() -> delivery.deliver(id));
  }

  private static void inTransaction(ActingAs.Deed deed) throws Exception {
    UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
    transaction.begin();
    deed.run();
    transaction.commit();
  }

  private static String one(String query) throws SQLException {
    return Database.column(query).get(0);
  }
}
