package coop.councils.dps.system.domain;

import coop.councils.dps.shared.Decision;
import java.time.LocalDate;

/**
 * R05: when the DPS may be used. Days are calendar days in the United Kingdom; opening day and both ends are days on
 * which it may be used.
 *
 * <p>The statutory end comes from SI 2024/716 reg 5(4) as amended by SI 2024/959. After it, and until the advertised
 * end, the {@link StatutoryEndPolicy} asks for an acknowledgement or refuses. Before the opening and after the
 * advertised end everything is refused. Looking at or reprinting what was done earlier is never its business.
 */
public record ValidityPolicy(
    LocalDate opensOn, LocalDate advertisedEnd, LocalDate statutoryEnd, StatutoryEndPolicy afterStatutoryEnd) {

  private static final String RULE = "R05";
  private static final LocalDate WARN_FROM = LocalDate.of(2028, 9, 1);
  private static final LocalDate LAST_UNDISPUTED_CHANGE = LocalDate.of(2026, 2, 23);

  public Validity on(LocalDate day) {
    if (day.isBefore(opensOn)) {
      return new Validity.Invalid(refused("dps.validity.beforeOpening", opensOn));
    }
    if (day.isAfter(advertisedEnd)) {
      return new Validity.Invalid(refused("dps.validity.afterAdvertisedEnd", advertisedEnd));
    }
    if (!day.isAfter(statutoryEnd)) {
      return new Validity.Valid();
    }
    return switch (afterStatutoryEnd) {
      case ACKNOWLEDGE ->
          new Validity.NeedsAcknowledgement(refused("dps.validity.acknowledge", statutoryEnd, advertisedEnd));
      case BLOCK -> new Validity.Invalid(refused("dps.validity.afterStatutoryEnd", statutoryEnd));
    };
  }

  /** For what begins on one day and is planned to be awarded on another, such as an invitation to tender. */
  public Validity throughout(LocalDate begin, LocalDate plannedAward) {
    Validity atBegin = on(begin);
    return atBegin instanceof Validity.Invalid ? atBegin : on(plannedAward);
  }

  /** The earlier of the two ends, the last day without any doubt. */
  public LocalDate effectiveEnd() {
    return statutoryEnd.isBefore(advertisedEnd) ? statutoryEnd : advertisedEnd;
  }

  /** From here on pages say that the end is near. */
  public boolean isEndNearOn(LocalDate day) {
    return !day.isBefore(WARN_FROM);
  }

  /** R06, T2: after this day a formal change of the period may itself be barred (inferred, so it only warns). */
  public boolean isChangeDisputedOn(LocalDate day) {
    return day.isAfter(LAST_UNDISPUTED_CHANGE);
  }

  private static Decision.Refused refused(String messageKey, Object... arguments) {
    return (Decision.Refused) Decision.refused(RULE, messageKey, arguments);
  }
}
