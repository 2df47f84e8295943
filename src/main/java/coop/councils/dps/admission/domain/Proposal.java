package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Input;
import java.time.LocalDate;

/**
 * What an officer proposes for one lot.
 *
 * @param reasons why, from the answers looked at and the facts found; printed in the letter
 * @param unmet for a refusal: each criterion or ground that was not met (rules 4.2, point 4); else null
 * @param remedy for a refusal: what would cure it (rules 4.2, point 7); else null
 * @param exclusion the ground for exclusion that was weighed (R15); null where there was none
 */
public record Proposal(Outcome outcome, String reasons, String unmet, String remedy, Exclusion exclusion) {

  public enum Outcome { ADMIT, REFUSE }

  /**
   * Reads a proposal. Refuses one that passes over a ground for exclusion that the supplier declared (R15).
   *
   * @param groundDeclared whether an answer of the supplier says that a ground applies
   * @param today the day in the United Kingdom
   */
  public static Proposal of(Input input, boolean groundDeclared, LocalDate today) {
    Outcome outcome = input.choice("outcome", Outcome.class);
    String reasons = input.text("reasons", 4000);
    boolean refusal = outcome == Outcome.REFUSE;
    String unmet = refusal ? input.text("unmet", 4000) : null;
    String remedy = refusal ? input.text("remedy", 4000) : null;
    Boolean weighed = input.yesOrNo("exclusion");
    if (groundDeclared && Boolean.FALSE.equals(weighed)) {
      input.wrong("exclusion", "proposal.exclusion.declared");
    }
    Exclusion exclusion = Boolean.TRUE.equals(weighed) ? Exclusion.of(input, refusal, today) : null;
    input.check();
    return new Proposal(outcome, reasons, unmet, remedy, exclusion);
  }
}
