package coop.councils.dps.bid.domain;

import coop.councils.dps.shared.Concealed;
import coop.councils.dps.shared.Reference;

/** What a supplier answered in another tender of its own. */
public record EarlierAnswer(Reference tender, int number, String competition, String question, Concealed answer) {

  public String text() {
    return answer.text();
  }
}
