package coop.councils.dps.document.domain;

import coop.councils.dps.shared.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The files that are being sent in parts. */
public interface ArrivingFiles {

  ArrivingFile add(ArrivingFile file);

  /** Ids of those that one person is sending, the longest untouched first; nobody begins another meanwhile. */
  List<Long> lockAll(long accountId);

  /**
   * One that the person is sending, held until the end of the unit of work, so that two requests for it wait for each
   * other.
   *
   * @param document reference of the document that it will be
   */
  Optional<ArrivingFile> lock(Reference document, long accountId);

  void store(ArrivingFile file, int position, byte[] bytes);

  /** It is a document now. */
  void arrived(ArrivingFile file);

  /** Ids of those that nothing came for since the moment. */
  List<Long> untouchedSince(Instant moment);

  /** Removes one with the parts that came, unless something came after the moment. */
  void forget(long id, Instant moment);
}
