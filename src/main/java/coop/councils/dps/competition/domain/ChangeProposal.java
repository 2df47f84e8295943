package coop.councils.dps.competition.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a person proposes to do to a published competition.
 *
 * @param significant whether tenderers need more time for it (R28)
 * @param next what the buyer means to do after a withdrawal; null otherwise
 * @param outage what made more time necessary; null where nothing failed
 */
public record ChangeProposal(ChangeKind kind, String reason, boolean significant, List<ChangedPart> parts, String next,
    Outage outage) {

  public ChangeProposal {
    parts = parts.stream().filter(ChangedPart::changes).toList();
  }

  public static ChangeProposal withdrawal(String reason, String next) {
    return new ChangeProposal(ChangeKind.WITHDRAWAL, reason, true, List.of(), next, null);
  }

  /** The deadline it asks for, where it moves it. */
  public Optional<Instant> newDeadline() {
    return newDeadline(parts);
  }

  public static Optional<Instant> newDeadline(List<ChangedPart> parts) {
    return parts.stream().filter(part -> part.field() == ChangedField.DEADLINE).findFirst().map(ChangedPart::moment);
  }
}
