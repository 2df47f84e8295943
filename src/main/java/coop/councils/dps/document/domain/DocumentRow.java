package coop.councils.dps.document.domain;

import coop.councils.dps.shared.ReadingDirection;
import coop.councils.dps.shared.Reference;

/** A file in a list; size in bytes. */
public record DocumentRow(Long id, Reference reference, String name, String mediaType, long size, String sha256) {

  public String nameInLetters() {
    return ReadingDirection.nameInLetters(name, reference.value());
  }

  /** For example "1.2 MB" or "34 kB". */
  public String sizeText() {
    return size >= 1_000_000 ? "%.1f MB".formatted(size / 1_000_000.0) : Math.max(1, size / 1000) + " kB";
  }
}
