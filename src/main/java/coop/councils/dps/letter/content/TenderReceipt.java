package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.LetterKind;
import java.time.Instant;
import java.util.List;

/**
 * Proof that a tender was received, replaced an earlier one or was withdrawn (R29).
 *
 * @param number which submission of this tenderer it is, counted from 1
 * @param event what happened
 * @param deadline the limit in force at that moment
 * @param files what was received, each with its fingerprint
 * @param fingerprint SHA-256 of the whole tender as sealed
 */
public record TenderReceipt(AboutCompetition competition, String receipt, int number, Event event, Instant at,
    Instant deadline, List<ReceivedFile> files, String fingerprint) implements CompetitionLetter {

  /** What a receipt proves. */
  public enum Event { RECEIVED, REPLACED, WITHDRAWN }

  public TenderReceipt {
    files = List.copyOf(files);
  }

  @Override
  public LetterKind kind() {
    return LetterKind.TENDER_RECEIPT;
  }

  @Override
  public void write(LetterWriter letter) {
    letter.paragraph("tenderReceipt." + event, competition.typedTitle(), new Exact(at));
    competition.write(letter);
    letter.fact("receipt", receipt);
    letter.fact("submissionNumber", number);
    letter.fact("at", new Exact(at));
    letter.fact("atUtc", at == null ? null : at.toString());
    letter.fact("deadline", deadline);
    letter.fact("fingerprint", new Fingerprint(fingerprint));
    ReceivedFile.write(files, letter);
    letter.heading("award.next.heading");
    letter.bullets(event == Event.WITHDRAWN ? "tenderReceipt.nextWithdrawn" : "tenderReceipt.next", deadline);
  }
}
