package coop.councils.dps.document.application;

import coop.councils.dps.document.domain.ArrivingFile;
import coop.councils.dps.document.domain.ArrivingFiles;
import coop.councils.dps.document.domain.Documents;
import coop.councils.dps.document.domain.StoredDocument;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * A person sends a file in parts, so that a connection that drops costs one part and not the file: begins, sends part
 * after part, asks how far it has come, and names it in the form that it belongs to. Each part is sealed and on disk
 * before it is acknowledged.
 *
 * <p>Refuses at the beginning what can be told from name and size ({@link StoreDocument}), with the last part what is
 * wrong inside, and parts of another length than the file calls for. Of more than {@link ArrivingFile#MOST_AT_ONCE}
 * files the longest untouched are forgotten.
 */
@UseCase
public class ReceiveFile {

  private final ArrivingFiles files;
  private final Arrivals arrivals;
  private final Documents documents;
  private final StoreDocument store;
  private final Clock clock;

  @Inject
  public ReceiveFile(ArrivingFiles files, Arrivals arrivals, Documents documents, StoreDocument store,
      Clock clock) {
    this.files = files;
    this.arrivals = arrivals;
    this.documents = documents;
    this.store = store;
    this.clock = clock;
  }

  /**
   * @param size of the whole file in bytes
   * @return reference of the document that it will be
   */
  public Reference begin(String name, long size) {
    long account = arrivals.account();
    // A reference of its own, since only files in parts may be as large.
    StoreDocument.checkLabel("file", new Upload(name, size, null, Reference.random("DOC")));
    List<Long> sending = files.lockAll(account);
    sending.stream().limit(Math.max(0, sending.size() + 1 - ArrivingFile.MOST_AT_ONCE))
        .forEach(id -> files.forget(id, clock.instant()));
    return files.add(new ArrivingFile(StoreDocument.shortened(name), size, account, clock.instant())).document()
        .reference();
  }

  /** @return how many bytes have come */
  public long received(Reference document) {
    return find(document).received();
  }

  /**
   * Takes a part that begins where the last one ended, and leaves one that came already as it is.
   *
   * @param from how many bytes of the file are before it
   */
  public void take(Reference document, long from, byte[] part) {
    ArrivingFile file = find(document);
    if (from == file.received()) {
      files.store(file, file.take(part.length, clock.instant()), part);
      if (file.isWhole()) {
        store.complete(file.document(), upload(file.document()));
      }
    }
  }

  /** The file that a form names. Refuses one that is not whole, is taken already, or whose day is over. */
  public Upload whole(String field, Reference document) {
    return upload(arrivals.find(document).filter(ArrivingFile::isComplete)
        .orElseThrow(() -> StoreDocument.refused(field, "file.arrivedNoMore")).document());
  }

  private Upload upload(StoredDocument stored) {
    return new Upload(stored.name(), stored.size(), new ArrivedContent(documents, stored.id(), stored.size()),
        stored.reference());
  }

  private ArrivingFile find(Reference document) {
    return arrivals.find(document).orElseThrow(() -> new NotFoundException(document));
  }
}
