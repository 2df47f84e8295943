package coop.councils.dps.letter.application;

import coop.councils.dps.letter.domain.LetterEvent;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.letter.domain.LetterSent;
import coop.councils.dps.letter.domain.Letters;
import coop.councils.dps.notification.domain.MailSent;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Keeps, for every letter, when it left for which address. Its first leaving is what others hear of: a copy that is
 * mailed again tells nobody anything new, and so starts no standstill anew (R40).
 */
@Dependent
class NoteSending {

  private final Letters letters;
  private final Event<LetterSent> sent;

  @Inject
  NoteSending(Letters letters, Event<LetterSent> sent) {
    this.letters = letters;
    this.sent = sent;
  }

  void note(@Observes MailSent mail) {
    if (mail.attachment() != null) {
      Reference.parse("LET", mail.attachment().replace(".pdf", "")).flatMap(letters::byReference)
          .ifPresent(letter -> note(letter, mail));
    }
  }

  private void note(LetterRow letter, MailSent mail) {
    boolean first = !letters.sent(List.of(letter.id())).containsKey(letter.id());
    letters.add(new LetterEvent(letter.id(), LetterEvent.What.SENT, mail.at(), Actor.PLATFORM.name(),
        mail.recipient()));
    if (first) {
      sent.fire(new LetterSent(letter.subject(), letter.kind(), mail.at()));
    }
  }
}
