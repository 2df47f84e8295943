package coop.councils.dps.admission.domain;

import java.time.Instant;
import java.time.LocalDate;

/** A query about an answer as pages show it; {@code repliedAt} is null while it waits. */
public record AnswerQueryRow(String questionCode, String query, String askedByName, Instant askedAt, LocalDate replyBy,
    String answerBefore, Instant repliedAt, String repliedByName) {

  public boolean waits() {
    return repliedAt == null;
  }
}
