package coop.councils.dps.award.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What the winning tender did better than one other tender on one question, written for that tenderer (R43). */
@Embeddable
public class RelativeAdvantage {

  @Column(name = "tender_id")
  private Long tenderId;

  @Column(name = "question_number")
  private int questionNumber;

  private String text;

  protected RelativeAdvantage() {}

  RelativeAdvantage(long tenderId, int questionNumber, String text) {
    this.tenderId = tenderId;
    this.questionNumber = questionNumber;
    this.text = text;
  }

  boolean isFor(long tender, int question) {
    return tenderId == tender && questionNumber == question;
  }

  String text() {
    return text;
  }
}
