package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.LetterKind;
import java.time.Instant;
import java.util.List;

/**
 * The record of the opening: who opened, when, and what the box held, each tender with the fingerprint of its receipt
 * (R29).
 *
 * @param openers the two people, in the order in which they took part
 */
public record OpeningRecord(AboutCompetition competition, Instant deadline, List<Opener> openers, List<Tender> tenders,
    LeftClosed leftClosed) implements CompetitionLetter {

  /** One of the two who opened. */
  public record Opener(String name, Instant at) {}

  /** A tender that was found, without its price: Oldham reads the record and sees no tender (R20). */
  public record Tender(String reference, String supplier, Instant received, String sha256) {}

  /** How many submissions had been withdrawn or replaced, and how many tenders were never submitted. */
  public record LeftClosed(int withdrawn, int replaced, int drafts) {}

  public OpeningRecord {
    openers = List.copyOf(openers);
    tenders = List.copyOf(tenders);
  }

  @Override
  public LetterKind kind() {
    return LetterKind.OPENING_RECORD;
  }

  @Override
  public void write(LetterWriter letter) {
    letter.paragraph("openingRecord.opening", tenders.size());
    competition.write(letter);
    letter.fact("deadline", deadline);
    letter.factInWords("openedFirst", "openedBy", openers.get(0).name(), new Exact(openers.get(0).at()));
    letter.factInWords("openedSecond", "openedBy", openers.get(1).name(), new Exact(openers.get(1).at()));
    if (tenders.isEmpty()) {
      letter.paragraph("openingRecord.none");
    } else {
      letter.heading("openingRecord.tenders.heading");
      letter.table("openingRecord.tenders.caption",
          List.of(letter.column("tenderer"), letter.column("tender"), letter.column("receivedAt")), tenders.stream()
              .map(tender -> letter.row(tender.supplier(), tender.reference(), new Exact(tender.received()))).toList());
    }
    letter.paragraph("openingRecord.leftClosed", leftClosed.withdrawn(), leftClosed.replaced(), leftClosed.drafts());
    if (!tenders.isEmpty()) {
      letter.heading("openingRecord.fingerprints.heading");
      letter.table("openingRecord.fingerprints.caption", List.of(letter.column("tender"), letter.column("sha256")),
          tenders.stream().map(tender -> letter.row(tender.reference(), new Fingerprint(tender.sha256()))).toList());
      letter.paragraph("openingRecord.fingerprints");
    }
  }
}
