package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** One field of a competition before and after a change; dates and moments in ISO 8601, money in plain pounds. */
@Embeddable
public class ChangedPart {

  @Enumerated(EnumType.STRING)
  private ChangedField field;

  private Long subject;

  @Column(name = "before_text")
  private String before;

  @Column(name = "after_text")
  private String after;

  protected ChangedPart() {}

  public ChangedPart(ChangedField field, Long subject, Object before, Object after) {
    this.field = field;
    this.subject = subject;
    this.before = before == null ? "" : before.toString();
    this.after = after.toString();
  }

  public boolean changes() {
    return !before.equals(after);
  }

  public ChangedField field() {
    return field;
  }

  /** Number of the question or id of the document; null for other fields. */
  public Long subject() {
    return subject;
  }

  public String after() {
    return after;
  }

  public LocalDate day() {
    return LocalDate.parse(after);
  }

  Money money() {
    return Money.pounds(after);
  }

  Instant moment() {
    return Instant.parse(after);
  }

  public ChangedPartRow row() {
    return new ChangedPartRow(field, subject, readable(before), readable(after));
  }

  private String readable(String text) {
    if (text.isEmpty()) {
      return text;
    }
    return switch (field) {
      case STARTS_ON, ENDS_ON, QUESTIONS_BY, DECISION_BY -> London.day(LocalDate.parse(text));
      case DEADLINE -> London.moment(Instant.parse(text));
      case BUDGET -> Money.pounds(text).toString();
      case TITLE, BACKGROUND, DESCRIPTION, OUTCOMES, CPV_CODE, EXTENSION, TERMS, QUESTION, DOCUMENT -> text;
    };
  }
}
