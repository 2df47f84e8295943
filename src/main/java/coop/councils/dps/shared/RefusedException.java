package coop.councils.dps.shared;

/** A rule said no. Carries the rule and the sentence for whoever asked. */
public final class RefusedException extends RuntimeException {

  private final transient Decision.Refused refused;

  public RefusedException(Decision.Refused refused) {
    super(refused.rule() + ": " + refused.messageKey() + " " + refused.arguments());
    this.refused = refused;
  }

  public RefusedException(String rule, String messageKey, Object... arguments) {
    this((Decision.Refused) Decision.refused(rule, messageKey, arguments));
  }

  public Decision.Refused refused() {
    return refused;
  }
}
