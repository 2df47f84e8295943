package coop.councils.dps.letter.domain;

import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All letters ever sent and records ever filed, with their PDFs and what became of them. */
public interface Letters {

  void add(Letter letter, byte[] pdf);

  void add(LetterEvent event);

  Optional<Letter> find(Reference reference);

  Optional<LetterRow> byReference(Reference reference);

  Optional<LetterRow> byCode(String code);

  /** Letters whose PDF has this fingerprint: one, or none. */
  Optional<LetterRow> bySha256(String sha256);

  /** In the order in which they were made. */
  List<LetterRow> about(Reference subject);

  /** Latest first. */
  List<LetterRow> toSupplier(long supplierId);

  /** A page of what is looked for, the latest date first, those of a day in the reverse of the order in which they were made. */
  Page<LetterRow> find(LetterSearch search, int page);

  /** All that is looked for, the earliest date first, as files that hold many letters have them. */
  List<LetterRow> all(LetterSearch search);

  List<LetterRow> of(Collection<Reference> references);

  /** The years of which there are letters, latest first; null for the letters of all senders. */
  List<Integer> years(Long issuerMemberId);

  /** Oldest first. */
  List<LetterEventRow> events(long letterId);

  boolean happened(long letterId, LetterEvent.What what, String byName);

  /** When a person of the recipient first opened it, by letter; those not opened are left out. */
  Map<Long, Instant> firstOpened(Collection<Long> letterIds);

  /** When each first left by mail; those that have not left are left out. */
  Map<Long, Instant> sent(Collection<Long> letterIds);

  /** What was sent to one supplier is read by another, into which it was merged; the letters themselves stay. */
  void readdress(long fromSupplierId, long toSupplierId);

  byte[] pdf(long letterId);
}
