package coop.councils.dps.notification.application;

import coop.councils.dps.notification.domain.OutboxMessage;
import jakarta.activation.DataHandler;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The SMTP server named by SMTP_HOST; without one, mail waits in the outbox. */
@Dependent
class MailServer {

  private static final String TEN_SECONDS = "10000";

  private final Optional<String> host;
  private final int port;
  private final Optional<String> user;
  private final Optional<String> password;
  private final String sender;

  @Inject
  MailServer(@ConfigProperty(name = "SMTP_HOST") Optional<String> host,
      @ConfigProperty(name = "SMTP_PORT", defaultValue = "25") int port,
      @ConfigProperty(name = "SMTP_USER") Optional<String> user,
      @ConfigProperty(name = "SMTP_PASSWORD") Optional<String> password,
      @ConfigProperty(name = "MAIL_FROM", defaultValue = "dps@localhost") String sender) {
    this.host = host;
    this.port = port;
    this.user = user;
    this.password = password;
    this.sender = sender;
  }

  boolean isConfigured() {
    return host.isPresent();
  }

  void send(OutboxMessage message) throws MessagingException {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", host.orElseThrow());
    properties.put("mail.smtp.port", String.valueOf(port));
    properties.put("mail.smtp.auth", String.valueOf(user.isPresent()));
    properties.put("mail.smtp.starttls.enable", "true");
    properties.put("mail.smtp.starttls.required", String.valueOf(user.isPresent()));
    properties.put("mail.smtp.connectiontimeout", TEN_SECONDS);
    properties.put("mail.smtp.timeout", TEN_SECONDS);
    properties.put("mail.smtp.writetimeout", TEN_SECONDS);
    MimeMessage mail = mime(Session.getInstance(properties), message);
    Transport.send(mail, user.orElse(null), password.orElse(null));
  }

  private MimeMessage mime(Session session, OutboxMessage message) throws MessagingException {
    // The same id at every try, so that a mail sent twice after a crash is recognised as one.
    String id = "<" + message.reference() + "@" + sender.substring(sender.indexOf('@') + 1) + ">";
    MimeMessage mail = new MimeMessage(session) {
      @Override
      protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
      }
    };
    mail.setFrom(new InternetAddress(sender));
    mail.setRecipient(Message.RecipientType.TO, new InternetAddress(message.recipient()));
    mail.setSubject(message.subject(), StandardCharsets.UTF_8.name());
    MimeBodyPart text = new MimeBodyPart();
    text.setText(message.body(), StandardCharsets.UTF_8.name());
    MimeMultipart parts = new MimeMultipart(text);
    if (message.attachmentName() != null) {
      MimeBodyPart file = new MimeBodyPart();
      file.setDataHandler(new DataHandler(new ByteArrayDataSource(message.attachment(), "application/pdf")));
      file.setFileName(message.attachmentName());
      parts.addBodyPart(file);
    }
    mail.setContent(parts);
    mail.saveChanges();
    return mail;
  }
}
