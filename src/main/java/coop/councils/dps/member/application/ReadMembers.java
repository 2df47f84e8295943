package coop.councils.dps.member.application;

import coop.councils.dps.document.application.Upload;
import coop.councils.dps.member.domain.MemberBatch;
import coop.councils.dps.member.domain.MembersReading;
import coop.councils.dps.sheet.application.ReadSheetFile;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Reads a file of the Network's register and judges every row of it; changes nothing. */
@Dependent
class ReadMembers {

  /** Members in one file. */
  private static final int MOST_ROWS = 10_000;

  private final ReadSheetFile files;

  @Inject
  ReadMembers(ReadSheetFile files) {
    this.files = files;
  }

  /** Refuses, as an answer to the field {@code file}, what cannot be read as a sheet at all. */
  MembersReading read(Upload upload) {
    return MembersReading.of(files.read(upload, MOST_ROWS));
  }

  /** The file as it was stored. */
  MembersReading read(MemberBatch batch) {
    return MembersReading.of(files.stored(batch.documentId(), batch.fileName(), MOST_ROWS));
  }
}
