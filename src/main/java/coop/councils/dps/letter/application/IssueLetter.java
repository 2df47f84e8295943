package coop.councils.dps.letter.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.letter.application.PrintLetter.Printed;
import coop.councils.dps.letter.domain.Letter;
import coop.councils.dps.letter.domain.LetterEvent;
import coop.councils.dps.letter.domain.Letters;
import coop.councils.dps.letter.domain.Recipient;
import coop.councils.dps.notification.application.Outbox;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Sha256;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Makes a letter's PDF, stores it for good and mails it, within the unit of work of the decision it tells of. */
@Dependent
public class IssueLetter {

  private final Letters letters;
  private final PrintLetter print;
  private final Outbox outbox;
  private final AuditTrail audit;

  @Inject
  public IssueLetter(Letters letters, PrintLetter print, Outbox outbox, AuditTrail audit) {
    this.letters = letters;
    this.print = print;
    this.outbox = outbox;
    this.audit = audit;
  }

  /**
   * Refuses a letter to somebody who has no address for mail.
   *
   * @param recipients addresses that the letter is mailed to; none for a record, which is filed only
   */
  public void issue(LetterDraft draft, Collection<String> recipients) {
    boolean forNobody = draft.frame().recipient().isPresent() && recipients.isEmpty();
    Decision.allowedIf(!forNobody, "R12", "letter.noRecipientAddress", recipient(draft)).orRefuse();
    Printed printed = print(draft);
    audit.record("letter.issued", subject(draft), facts(draft, store(draft, printed)));
    outbox.queueWithLetter(recipients, draft.reference() + ".pdf", printed.pdf(), "mail.letter", recipient(draft),
        printed.document().subject(), draft.frame().sender().name());
  }

  /** Makes the letter, stores and records it; the caller mails the PDF that it gets. */
  public byte[] store(LetterDraft draft) {
    Printed printed = print(draft);
    audit.record("letter.issued", subject(draft), facts(draft, store(draft, printed)));
    return printed.pdf();
  }

  /** As {@link #store}, for what would tell that a tender exists (R29): recorded under seal. */
  public void storeSealed(LetterDraft draft) {
    audit.recordSealed("letter.issued", subject(draft), facts(draft, store(draft, print(draft))));
  }

  /** A letter of the past: on record as made and sent at its own moment, mailed to nobody now. */
  public void file(LetterDraft draft, Actor sender) {
    Instant then = draft.frame().issuedAt();
    Letter letter = file(draft, sender, then);
    if (draft.frame().recipient().isPresent()) {
      letters.add(new LetterEvent(letter.id(), LetterEvent.What.SENT, then, sender.name(), ""));
    }
  }

  /** @param at when it was made, which for a letter of the old register is later than its date */
  public Letter file(LetterDraft draft, Actor sender, Instant at) {
    Letter letter = store(draft, print(draft));
    audit.recordPast(at, sender, "letter.issued", subject(draft), facts(draft, letter));
    return letter;
  }

  private Printed print(LetterDraft draft) {
    return print.toSend(draft.content(), draft.frame());
  }

  private Letter store(LetterDraft draft, Printed printed) {
    Letter letter = new Letter(draft.content().kind(), printed.document(), draft.filing(), Sha256.of(printed.pdf()),
        printed.pdf().length);
    letters.add(letter, printed.pdf());
    return letter;
  }

  private static String subject(LetterDraft draft) {
    return draft.filing().subject().value();
  }

  private static Map<String, Object> facts(LetterDraft draft, Letter letter) {
    return Map.of("letter", draft.reference(), "kind", draft.content().kind(), "to", recipient(draft), "sha256",
        letter.sha256());
  }

  private static String recipient(LetterDraft draft) {
    return draft.frame().recipient().map(Recipient::name).orElse("");
  }
}
