package coop.councils.dps.letter.content;

import java.util.List;

/**
 * A file that a receipt proves.
 *
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal
 */
public record ReceivedFile(String name, long size, String sha256) {

  /** A table of all; nothing where there are none. */
  static void write(List<ReceivedFile> files, LetterWriter letter) {
    if (!files.isEmpty()) {
      letter.heading("tenderReceipt.files.heading");
      letter.table("tenderReceipt.files.caption",
          List.of(letter.column("file"), letter.number("bytes"), letter.column("sha256")), files.stream()
              .map(file -> letter.row(new Typed(file.name), Long.toString(file.size), new Fingerprint(file.sha256)))
              .toList());
    }
  }
}
