package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Input;

/**
 * What an officer proposes for one lot.
 *
 * @param reasons why, from the answers looked at and the facts found; printed in the letter
 * @param unmet for a refusal: each criterion or ground that was not met (rules 4.2, point 4); else null
 * @param remedy for a refusal: what would cure it (rules 4.2, point 7); else null
 */
public record Proposal(Outcome outcome, String reasons, String unmet, String remedy) {

  public enum Outcome { ADMIT, REFUSE }

  public static Proposal of(Input input) {
    Outcome outcome = input.choice("outcome", Outcome.class);
    String reasons = input.text("reasons", 4000);
    boolean refusal = outcome == Outcome.REFUSE;
    String unmet = refusal ? input.text("unmet", 4000) : null;
    String remedy = refusal ? input.text("remedy", 4000) : null;
    input.check();
    return new Proposal(outcome, reasons, unmet, remedy);
  }
}
