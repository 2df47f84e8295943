package coop.councils.dps.letter.application;

import coop.councils.dps.identity.application.MailAddresses;
import coop.councils.dps.letter.domain.LetterEvent;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.letter.domain.Letters;
import coop.councils.dps.notification.application.Outbox;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.RefusedException;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/**
 * A person of the sender has a letter mailed again as it is, or records that it was put in the post as well. Both are
 * kept in the history of the letter.
 *
 * <p>Refuses a letter that was withdrawn, and one whose recipient has nobody with a proven address.
 */
@UseCase
public class SendLetterAgain {

  private static final int SHOWN = 5;

  private final LetterDesk desk;
  private final Letters letters;
  private final Outbox outbox;
  private final MailAddresses addresses;

  @Inject
  public SendLetterAgain(LetterDesk desk, Letters letters, Outbox outbox, MailAddresses addresses) {
    this.desk = desk;
    this.letters = letters;
    this.outbox = outbox;
    this.addresses = addresses;
  }

  public void mail(Reference reference) {
    LetterRow letter = counting(reference);
    List<String> recipients =
        letter.recipientSupplierId() == null ? List.of() : addresses.ofSupplier(letter.recipientSupplierId());
    if (recipients.isEmpty()) {
      throw new RefusedException("R31", "letter.noAddress");
    }
    outbox.queueWithLetter(recipients, letter.reference() + ".pdf", letters.pdf(letter.id()), "mail.letter",
        letter.recipientName(), letter.title(), letter.issuerName());
    desk.happened(letter, LetterEvent.What.SENT_AGAIN, note(recipients));
  }

  /** How many addresses and the first of them: an organisation may have more people than a line of history holds. */
  static String note(List<String> recipients) {
    String first = String.join(", ", recipients.subList(0, Math.min(SHOWN, recipients.size())));
    return recipients.size() <= SHOWN ? first : recipients.size() + ": " + first + " …";
  }

  public void posted(Reference reference, Input input) {
    LetterRow letter = counting(reference);
    String how = input.text("how", 300);
    input.check();
    desk.happened(letter, LetterEvent.What.POSTED, how);
  }

  private LetterRow counting(Reference reference) {
    LetterRow letter = desk.own(reference);
    if (letter.withdrawn()) {
      throw new RefusedException("R48", "letter.withdrawnAlready", reference.value());
    }
    return letter;
  }
}
