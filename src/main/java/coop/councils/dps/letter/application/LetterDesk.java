package coop.councils.dps.letter.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.letter.domain.LetterEvent;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.letter.domain.Letters;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/** Where the people of a sender look after its letters: an owner those of the member, Oldham's those of the manager. */
@Dependent
class LetterDesk {

  private final Letters letters;
  private final LetterReaders readers;
  private final CurrentUser user;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  LetterDesk(Letters letters, LetterReaders readers, CurrentUser user, AuditTrail audit, Clock clock) {
    this.letters = letters;
    this.readers = readers;
    this.user = user;
    this.audit = audit;
    this.clock = clock;
  }

  /** A letter of the person's own house; another's is as if absent. */
  LetterRow own(Reference reference) {
    SignedIn person = user.require(Role.BUYER_OWNER, Role.OFFICER, Role.ADMINISTRATOR);
    LetterRow letter = readers.find(reference.value());
    if (!keeps(person, letter)) {
      throw new NotFoundException(reference);
    }
    return letter;
  }

  boolean keeps(SignedIn person, LetterRow letter) {
    return switch (person.role()) {
      case BUYER_OWNER -> person.organisationId().equals(letter.issuerMemberId());
      case OFFICER, ADMINISTRATOR -> letter.issuerMemberId() == null;
      default -> false;
    };
  }

  void happened(LetterRow letter, LetterEvent.What what, String note) {
    letters.add(new LetterEvent(letter.id(), what, clock.instant(), user.actor().name(), note));
    audit.record("letter." + what.name().toLowerCase(Locale.ROOT), letter.subject().value(),
        Map.of("letter", letter.reference(), "note", note));
  }
}
