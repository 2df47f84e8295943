package coop.councils.dps.shared;

import java.util.List;

/**
 * What a rule answers: allowed, or refused with the rule's id and a sentence a person can act on.
 *
 * <p>The sentence is a key of {@code messages.properties} with its arguments, so that the same refusal is shown on
 * a page, returned as problem+json and kept in the audit record.
 */
public sealed interface Decision {

  record Allowed() implements Decision {}

  /**
   * @param rule id of the rule in {@code docs/domain/rules.md}, such as R21
   * @param messageKey key of the sentence shown to the person refused
   * @param arguments values for the sentence's placeholders
   */
  record Refused(String rule, String messageKey, List<Object> arguments) implements Decision {}

  static Decision allowed() {
    return new Allowed();
  }

  static Decision refused(String rule, String messageKey, Object... arguments) {
    return new Refused(rule, messageKey, List.of(arguments));
  }

  static Decision allowedIf(boolean condition, String rule, String messageKey, Object... arguments) {
    return condition ? allowed() : refused(rule, messageKey, arguments);
  }

  default boolean isAllowed() {
    return this instanceof Allowed;
  }

  /** Goes on when allowed; otherwise ends the use case, and with it its unit of work. */
  default void orRefuse() {
    if (this instanceof Refused refused) {
      throw new RefusedException(refused);
    }
  }
}
