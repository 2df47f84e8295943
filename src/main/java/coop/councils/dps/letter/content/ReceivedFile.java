package coop.councils.dps.letter.content;

import java.util.List;

/**
 * A file that a receipt proves.
 *
 * @param purpose key of what it is for, after {@code receivedFile.}; null where that is not told
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal
 */
public record ReceivedFile(String name, String purpose, long size, String sha256) {

  /** A table of all; nothing where there are none. */
  static void write(List<ReceivedFile> files, LetterWriter letter) {
    if (!files.isEmpty()) {
      letter.heading("tenderReceipt.files.heading");
      letter.table("tenderReceipt.files.caption",
          List.of(letter.column("file"), letter.number("bytes"), letter.column("sha256")), files.stream()
              .map(file -> letter.row(file.label(letter), Long.toString(file.size), new Fingerprint(file.sha256)))
              .toList());
    }
  }

  private Typed label(LetterWriter letter) {
    return new Typed(purpose == null ? name : name + " (" + letter.words("receivedFile." + purpose) + ")");
  }
}
