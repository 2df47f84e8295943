package coop.councils.dps.letter.application;

import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.letter.domain.LetterEvent;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.letter.domain.Letters;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * A letter is read by its recipient, by the member that sent it, by Oldham and by whom a feature lets; for anybody else
 * it is absent. That a person of the recipient opened it for the first time is kept, for the sender to see.
 */
@UseCase
public class ReadLetters {

  private final Letters letters;
  private final LetterReaders readers;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public ReadLetters(Letters letters, LetterReaders readers, CurrentUser user, Clock clock) {
    this.letters = letters;
    this.readers = readers;
    this.user = user;
    this.clock = clock;
  }

  public LetterRow find(String reference) {
    return readers.find(reference);
  }

  public byte[] pdf(LetterRow letter) {
    SignedIn person = user.require();
    boolean recipient = person.role().side() == Role.Side.SUPPLIER && LetterReaders.isRecipient(person, letter);
    if (recipient && !letters.happened(letter.id(), LetterEvent.What.OPENED, person.name())) {
      letters.add(new LetterEvent(letter.id(), LetterEvent.What.OPENED, clock.instant(), person.name(), ""));
    }
    return letters.pdf(letter.id());
  }

  /** The letters about one application or competition that the person may read. */
  public List<LetterRow> about(Reference subject) {
    SignedIn person = user.require();
    return readers.readable(person, letters.about(subject));
  }

  public List<LetterRow> toOwnSupplier() {
    return letters.toSupplier(user.requireSupplier());
  }
}
