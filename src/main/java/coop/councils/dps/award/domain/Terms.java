package coop.councils.dps.award.domain;

import coop.councils.dps.shared.Input;

/**
 * What a proposal says beyond who wins.
 *
 * @param standstill whether the buyer will observe a standstill, which a DPS call-off does not require (R46)
 * @param standstillReason why, or why not
 * @param conditions what is still open before signature, such as evidence of insurance; may be empty
 */
public record Terms(boolean standstill, String standstillReason, String conditions) {

  public static Terms of(Input input) {
    Boolean standstill = input.yesOrNo("standstill");
    String reason = input.text("standstillReason", 2000);
    String conditions = input.optionalText("conditions", 4000).orElse("");
    input.check();
    return new Terms(standstill, reason, conditions);
  }
}
