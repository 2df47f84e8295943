package coop.councils.dps.notification.domain;

import coop.councils.dps.shared.Reference;

/** What a mail said. */
public record MailText(Reference reference, String recipient, String subject, String body, String attachmentName,
    boolean secret) {

  public MailText withoutBody() {
    return new MailText(reference, recipient, subject, "", attachmentName, secret);
  }
}
