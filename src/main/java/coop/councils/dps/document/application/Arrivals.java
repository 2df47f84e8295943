package coop.councils.dps.document.application;

import coop.councils.dps.document.domain.ArrivingFile;
import coop.councils.dps.document.domain.ArrivingFiles;
import coop.councils.dps.document.domain.StoredDocument;
import coop.councils.dps.shared.CurrentActor;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The files that the current person is sending in parts; somebody else's are as if absent. */
@Dependent
class Arrivals {

  private final ArrivingFiles files;
  private final CurrentActor person;

  @Inject
  Arrivals(ArrivingFiles files, CurrentActor person) {
    this.files = files;
    this.person = person;
  }

  long account() {
    Long account = person.actor().accountId();
    if (account == null) {
      throw new NotFoundException("files of somebody not signed in");
    }
    return account;
  }

  Optional<ArrivingFile> find(Reference document) {
    return files.lock(document, account());
  }

  /** A whole file that was looked into, which a feature takes as its own. Refuses one that another page has taken. */
  StoredDocument settle(String field, Reference document) {
    ArrivingFile file = find(document).filter(ArrivingFile::isComplete)
        .orElseThrow(() -> StoreDocument.refused(field, "file.arrivedNoMore"));
    files.arrived(file);
    return file.document();
  }
}
