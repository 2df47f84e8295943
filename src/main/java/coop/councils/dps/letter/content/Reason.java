package coop.councils.dps.letter.content;

import java.util.List;

/**
 * What the evaluators found in a tender on one question.
 *
 * @param question the question's title; null for a reason about the tender as a whole
 * @param mark null where only points were recorded
 * @param best the best mark there is
 * @param reason strengths and weaknesses, as agreed
 * @param advantage what the winning tender did better, written for this tenderer (R43); null in the letter to the winner
 * @param reasonPlace page on which the reason is filled in
 * @param advantagePlace page on which the advantage is filled in
 */
public record Reason(String question, Integer mark, int best, String reason, String advantage, String reasonPlace,
    String advantagePlace) {

  /** A letter without any reason is refused. */
  static void write(LetterWriter letter, List<Reason> reasons, boolean compared) {
    if (reasons.isEmpty()) {
      letter.missing("reasons");
    }
    reasons.forEach(reason -> reason.write(letter, compared));
  }

  private void write(LetterWriter letter, boolean compared) {
    if (question != null) {
      letter.subheading(new Typed(question));
    }
    if (mark == null) {
      letter.typed("reasons", reason, reasonPlace);
    } else {
      letter.labelled("reasons.mark", "reasons", reason, reasonPlace, mark, best);
    }
    if (compared) {
      letter.labelled("reasons.advantage", "advantages", advantage, advantagePlace);
    }
  }
}
