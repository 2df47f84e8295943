package coop.councils.dps.evaluation.domain;

import coop.councils.dps.competition.domain.HowJudged;
import coop.councils.dps.shared.Input;

/**
 * A mark with its reason.
 *
 * @param mark 0 to 5
 */
public record Judgement(int mark, String reason) {

  public static final int BEST = HowJudged.BEST_MARK;

  public static Judgement of(Input input) {
    Integer mark = input.number("mark", 0, BEST);
    String reason = input.text("reason", 4000);
    input.check();
    return new Judgement(mark, reason);
  }
}
