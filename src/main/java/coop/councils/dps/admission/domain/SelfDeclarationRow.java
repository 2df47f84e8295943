package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Reference;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A self-declaration as pages show it. What was not asked for has no reason and no day; what is not declared yet has
 * no grounds.
 *
 * @param grounds codes of the questions answered with yes, empty where no ground applies
 */
public record SelfDeclarationRow(Reference reference, String reason, Instant askedAt, String askedByName,
    LocalDate dueOn, String grounds, String details, Instant declaredAt, String declaredByName, String declaredPost) {

  /** Where it stands on a day. */
  public enum Standing { ASKED, OVERDUE, DECLARED }

  /** @param today the day in the United Kingdom */
  public Standing standing(LocalDate today) {
    if (declaredAt != null) {
      return Standing.DECLARED;
    }
    return dueOn.isBefore(today) ? Standing.OVERDUE : Standing.ASKED;
  }
}
