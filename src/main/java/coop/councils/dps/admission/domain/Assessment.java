package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Decision;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All answers of an application, its partners' included, with what is thought of each. A decision follows from them:
 * whoever meets the criteria is admitted (R08), and nobody is refused but for an answer that fails or a ground for
 * exclusion.
 */
public record Assessment(List<JudgedAnswer> answers) {

  /** The answers that count for a lot and that an officer still has to look at. */
  public List<String> open(int lot) {
    return codes(lot, JudgedAnswer::isOpen);
  }

  public List<String> failed(int lot) {
    return codes(lot, answer -> answer.verdict() == Verdict.FAIL);
  }

  /** One failing answer a line: its question and why it fails. */
  public String reasonsOfFailure(int lot) {
    return answers.stream().filter(answer -> answer.counts(lot)).filter(answer -> answer.verdict() == Verdict.FAIL)
        .map(answer -> answer.label() + " " + answer.question().text() + ": " + answer.byHand().reason())
        .collect(Collectors.joining("\n"));
  }

  /** R08, R15: whether the answers bear the outcome. */
  public Decision bears(Proposal proposal, int lot) {
    if (!open(lot).isEmpty()) {
      return Decision.refused("R08", "assessment.open", String.join(", ", open(lot)));
    }
    boolean fails = !failed(lot).isEmpty();
    if (proposal.outcome() == Proposal.Outcome.ADMIT) {
      return Decision.allowedIf(!fails, "R08", "assessment.failed", String.join(", ", failed(lot)));
    }
    return Decision.allowedIf(fails || proposal.exclusion() != null, "R08", "assessment.nothingFailed");
  }

  private List<String> codes(int lot, Predicate<JudgedAnswer> fits) {
    return answers.stream().filter(answer -> answer.counts(lot)).filter(fits).map(JudgedAnswer::label)
        .toList();
  }
}
