package coop.councils.dps.letter.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.letter.domain.Letter;
import coop.councils.dps.letter.domain.LetterDraft;
import coop.councils.dps.letter.domain.Letters;
import coop.councils.dps.letter.pdf.LetterPdf;
import coop.councils.dps.notification.application.Outbox;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Sha256;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** Makes a letter's PDF, stores it for good and mails it, within the unit of work of the decision it tells of. */
@Dependent
public class IssueLetter {

  private final Letters letters;
  private final LetterPdf pdf;
  private final Outbox outbox;
  private final AuditTrail audit;

  @Inject
  public IssueLetter(Letters letters, LetterPdf pdf, Outbox outbox, AuditTrail audit) {
    this.letters = letters;
    this.pdf = pdf;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** @param recipients addresses that the letter is mailed to */
  public void issue(LetterDraft draft, Collection<String> recipients) {
    byte[] bytes = pdf.render(draft.document());
    String sha256 = store(draft, bytes);
    outbox.queueWithLetter(recipients, draft.reference() + ".pdf", bytes, "mail.letter",
        draft.document().recipient().name(), draft.document().subject(), draft.document().letterhead().authority());
    audit.record("letter.issued", draft.subject().value(), facts(draft, sha256));
  }

  /** A letter of the past: on record as of its own moment, mailed to nobody. */
  public void file(LetterDraft draft, Actor sender) {
    String sha256 = store(draft, pdf.render(draft.document()));
    audit.recordPast(draft.document().createdAt(), sender, "letter.issued", draft.subject().value(),
        facts(draft, sha256));
  }

  private String store(LetterDraft draft, byte[] bytes) {
    String sha256 = Sha256.of(bytes);
    letters.add(new Letter(draft, sha256), bytes);
    return sha256;
  }

  private static Map<String, Object> facts(LetterDraft draft, String sha256) {
    return Map.of("letter", draft.reference(), "kind", draft.kind(), "to", draft.document().recipient().name(),
        "sha256", sha256);
  }
}
