package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.LetterKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Proof that an application to join the DPS was received.
 *
 * @param lots the lots applied for
 * @param submittedBy name and post of the person who declared the answers true
 * @param decideBy R09: the last day on which it is decided
 * @param fingerprint SHA-256 of the answers as they were declared
 * @param files those that answer a question
 */
public record ApplicationReceipt(Organisation supplier, String application, List<LotName> lots, Instant received,
    String submittedBy, LocalDate decideBy, String fingerprint, List<ReceivedFile> files) implements LetterContent {

  public ApplicationReceipt {
    lots = List.copyOf(lots);
    files = List.copyOf(files);
  }

  @Override
  public LetterKind kind() {
    return LetterKind.APPLICATION_RECEIPT;
  }

  @Override
  public Object[] subject() {
    return new Object[] {application};
  }

  @Override
  public void write(LetterWriter letter) {
    letter.paragraph("applicationReceipt.opening", application);
    supplier.write(letter);
    letter.fact("application", application);
    lots.forEach(lot -> lot.write(letter));
    letter.fact("received", new Exact(received));
    letter.fact("submittedBy", submittedBy);
    letter.fact("decideBy", new Day(decideBy));
    letter.fact("fingerprint", new Fingerprint(fingerprint));
    ReceivedFile.write(files, letter);
    letter.heading("award.next.heading");
    letter.bullets("applicationReceipt.next", new Day(decideBy));
  }
}
