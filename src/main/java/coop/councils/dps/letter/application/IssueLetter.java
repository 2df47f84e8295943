package coop.councils.dps.letter.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.letter.application.PrintLetter.Printed;
import coop.councils.dps.letter.domain.Letter;
import coop.councils.dps.letter.domain.LetterEvent;
import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.letter.domain.Letters;
import coop.councils.dps.letter.domain.Recipient;
import coop.councils.dps.notification.application.Outbox;
import coop.councils.dps.shared.Actor;
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

  /** @param recipients addresses that the letter is mailed to; none for a record, which is filed only */
  public void issue(LetterDraft draft, Collection<String> recipients) {
    Printed printed = print.toSend(draft.content(), draft.frame());
    Map<String, Object> facts = store(draft, printed);
    outbox.queueWithLetter(recipients, draft.reference() + ".pdf", printed.pdf(), "mail.letter", recipient(printed),
        printed.document().subject(), draft.frame().sender().name());
    audit.record("letter.issued", draft.filing().subject().value(), facts);
  }

  /** Makes the letter, stores and records it; the caller mails the PDF that it gets. */
  public byte[] store(LetterDraft draft) {
    Printed printed = print.toSend(draft.content(), draft.frame());
    audit.record("letter.issued", draft.filing().subject().value(), store(draft, printed));
    return printed.pdf();
  }

  /** As {@link #store}, for what would tell that a tender exists (R29): recorded under seal. */
  public void storeSealed(LetterDraft draft) {
    Map<String, Object> facts = store(draft, print.toSend(draft.content(), draft.frame()));
    audit.recordSealed("letter.issued", draft.filing().subject().value(), facts);
  }

  /** A letter of the past: on record as made and sent at its own moment, mailed to nobody now. */
  public void file(LetterDraft draft, Actor sender) {
    Instant then = draft.frame().issuedAt();
    file(draft, sender, then);
    if (draft.frame().recipient().isPresent()) {
      letters.add(new LetterEvent(letters.byReference(draft.reference()).orElseThrow().id(), LetterEvent.What.SENT, then,
          sender.name(), ""));
    }
  }

  /** @param at when it was made, which for a letter of the old register is later than its date */
  public void file(LetterDraft draft, Actor sender, Instant at) {
    Map<String, Object> facts = store(draft, print.toSend(draft.content(), draft.frame()));
    audit.recordPast(at, sender, "letter.issued", draft.filing().subject().value(), facts);
  }

  private Map<String, Object> store(LetterDraft draft, Printed printed) {
    LetterKind kind = draft.content().kind();
    String sha256 = Sha256.of(printed.pdf());
    letters.add(new Letter(kind, printed.document(), draft.filing(), sha256, printed.pdf().length), printed.pdf());
    return Map.of("letter", draft.reference(), "kind", kind, "to", recipient(printed), "sha256", sha256);
  }

  private static String recipient(Printed printed) {
    return printed.document().recipient().map(Recipient::name).orElse("");
  }
}
