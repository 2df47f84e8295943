package coop.councils.dps.notification.domain;

import java.time.Instant;

/**
 * A mail was taken by the mail server. Fired once that is on record, in a unit of work of its own.
 *
 * @param attachment name of the file that came with it; null without one
 */
public record MailSent(String recipient, String attachment, Instant at) {}
