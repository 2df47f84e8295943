package coop.councils.dps.notification.domain;

/** What a mail said. */
public record MailText(Long id, String recipient, String subject, String body, String attachmentName) {}
