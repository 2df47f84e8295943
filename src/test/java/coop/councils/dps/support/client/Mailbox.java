package coop.councils.dps.support.client;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mail that the platform sent. */
public final class Mailbox {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Pattern LINK = Pattern.compile("https?://[^\\s\"'<>]+");

  private Mailbox() {}

  /** A mail as a person sees it. */
  public record Mail(String subject, String text) {

    /** The first address in the text that holds the given part. */
    public String link(String part) {
      Matcher links = LINK.matcher(text);
      return links.results().map(match -> match.group()).filter(link -> link.contains(part)).findFirst()
          .orElseThrow(() -> new AssertionError("No link with \"" + part + "\" in:\n" + text));
    }
  }

  public static void empty() throws com.icegreen.greenmail.store.FolderException {
    TestServers.mail().purgeEmailFromAllMailboxes();
  }

  /** The newest mail to the address; waits for the first, but not for ever. */
  public static Mail lastTo(String address) throws MessagingException, IOException {
    return last(address, "");
  }

  /** The newest mail to the address whose subject holds the given part; waits for the first, but not for ever. */
  public static Mail last(String address, String subject) throws MessagingException, IOException {
    GreenMail mail = TestServers.mail();
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      int seen = mail.getReceivedMessages().length;
      Optional<Mail> found = to(address).stream().filter(m -> m.subject().contains(subject)).reduce((a, b) -> b);
      if (found.isPresent()) {
        return found.get();
      }
      mail.waitForIncomingEmail(500, seen + 1);
    }
    throw new AssertionError("No mail to " + address + " with \"" + subject + "\" in its subject");
  }

  /** All mail to the address up to now, oldest first. */
  public static List<Mail> to(String address) {
    return Arrays.stream(TestServers.mail().getReceivedMessages()).filter(message -> isTo(message, address))
        .map(Mailbox::read).toList();
  }

  private static boolean isTo(MimeMessage message, String address) {
    try {
      return Arrays.stream(message.getRecipients(Message.RecipientType.TO))
          .anyMatch(recipient -> recipient.toString().contains(address));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Mail read(MimeMessage message) {
    try {
      return new Mail(message.getSubject(), text(message));
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Part part) throws MessagingException, IOException {
    if (part.getContent() instanceof MimeMultipart parts) {
      return text(parts.getBodyPart(0));
    }
    return part.getContent().toString();
  }
}
