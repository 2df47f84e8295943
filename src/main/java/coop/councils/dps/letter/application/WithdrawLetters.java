package coop.councils.dps.letter.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.letter.domain.Letter;
import coop.councils.dps.letter.domain.LetterEvent;
import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.letter.domain.Letters;
import coop.councils.dps.notification.application.Outbox;
import coop.councils.dps.shared.CurrentActor;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * Marks letters withdrawn, within the unit of work that withdraws or replaces them (R48). They stay on file; those that
 * still wait in the outbox never leave.
 */
@Dependent
public class WithdrawLetters {

  private final Letters letters;
  private final Outbox outbox;
  private final AuditTrail audit;
  private final CurrentActor person;
  private final Clock clock;

  @Inject
  public WithdrawLetters(Letters letters, Outbox outbox, AuditTrail audit, CurrentActor person, Clock clock) {
    this.letters = letters;
    this.outbox = outbox;
    this.audit = audit;
    this.person = person;
    this.clock = clock;
  }

  /**
   * @param by the letter that takes its place; null when none does
   * @param reason as the history of the letter keeps it, at most 500 characters
   */
  public void one(Reference reference, Reference by, String reason) {
    Letter letter = letters.find(reference).orElseThrow();
    letter.withdraw(by, clock.instant());
    String note = reason.length() > 500 ? reason.substring(0, 500) : reason;
    letters.add(new LetterEvent(letter.id(), LetterEvent.What.WITHDRAWN, clock.instant(), person.actor().name(), note));
    outbox.drop(reference + ".pdf");
    audit.record("letter.withdrawn", reference.value(), Map.of("replacedBy", String.valueOf(by), "reason", note));
  }

  /** Every letter of that kind about the subject that still counts. */
  public void allOf(Reference subject, LetterKind kind, Reference by) {
    letters.about(subject).stream().filter(letter -> letter.kind() == kind && !letter.withdrawn())
        .map(LetterRow::reference).toList().forEach(reference -> one(reference, by, ""));
  }
}
