package coop.councils.dps.notification.application;

import static java.util.regex.Matcher.quoteReplacement;

import coop.councils.dps.notification.domain.OutboxMessage;
import coop.councils.dps.notification.domain.OutboxMessages;
import coop.councils.dps.shared.Messages;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Queues mail within the caller's unit of work: what is rolled back is not mailed. */
@Dependent
public class Outbox {

  /** A line of a mail's text that is the path of a page becomes its address. */
  private static final Pattern PATH = Pattern.compile("^/\\S+$", Pattern.MULTILINE);

  private final OutboxMessages messages;
  private final Messages texts;
  private final Clock clock;
  private final String baseUrl;

  @Inject
  public Outbox(OutboxMessages messages, Messages texts, Clock clock,
      @ConfigProperty(name = "BASE_URL") String baseUrl) {
    this.messages = messages;
    this.texts = texts;
    this.clock = clock;
    this.baseUrl = baseUrl;
  }

  /** @param mail key of the texts {@code <mail>.subject} and {@code <mail>.body}, which share the arguments */
  public void queue(String recipient, String mail, Object... arguments) {
    messages.add(message(recipient, mail, arguments));
  }

  public void queue(Collection<String> recipients, String mail, Object... arguments) {
    recipients.forEach(recipient -> queue(recipient, mail, arguments));
  }

  /** For mail that holds the secret of a link. */
  public void queueSecret(String recipient, String mail, Object... arguments) {
    messages.add(message(recipient, mail, arguments).keepSecret());
  }

  /** For mail to a supplier about its own tender (R29). */
  public void queueSealed(Collection<String> recipients, String mail, Object... arguments) {
    recipients.forEach(recipient -> messages.add(message(recipient, mail, arguments).seal()));
  }

  public void queueWithLetter(Collection<String> recipients, String fileName, byte[] pdf, String mail,
      Object... arguments) {
    recipients.forEach(recipient -> messages.add(message(recipient, mail, arguments).attach(fileName, pdf)));
  }

  /** Mail with this file that still waits, for instance while the mail server is away, is not sent any more. */
  public void drop(String fileName) {
    messages.drop(fileName);
  }

  private OutboxMessage message(String recipient, String mail, Object... arguments) {
    // One line: a line break in a title must not begin a second header.
    String subject = texts.text(mail + ".subject", arguments).replaceAll("\\R", " ");
    String body = PATH.matcher(texts.text(mail + ".body", arguments)).replaceAll(quoteReplacement(baseUrl) + "$0")
        + texts.text("mail.footer", baseUrl);
    return new OutboxMessage(recipient, subject, body, clock.instant());
  }
}
