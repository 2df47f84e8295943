package coop.councils.dps.register.application;

import coop.councils.dps.document.domain.Documents;
import coop.councils.dps.register.domain.RegisterBatch;
import coop.councils.dps.register.domain.RegisterReading;
import coop.councils.dps.register.domain.RegisterSheet;
import coop.councils.dps.register.sheet.SheetReader;
import coop.councils.dps.shared.London;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;

/** Reads a file of the old register and judges every row of it; changes nothing. */
@Dependent
public class ReadRegister {

  private final RegisterSurroundings surroundings;
  private final Documents documents;
  private final Clock clock;

  @Inject
  public ReadRegister(RegisterSurroundings surroundings, Documents documents, Clock clock) {
    this.surroundings = surroundings;
    this.documents = documents;
    this.clock = clock;
  }

  /** Refuses, as an answer to the field {@code file}, what cannot be read as a sheet at all. */
  public RegisterReading read(String fileName, byte[] content) {
    return readOn(London.dateOf(clock.instant()), fileName, content);
  }

  /** The file as it was stored, judged by what is in the register now. */
  public RegisterReading read(RegisterBatch batch) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try {
      documents.copyContent(batch.documentId(), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read(batch.fileName(), content.toByteArray());
  }

  /** @param today in the United Kingdom; what lies after it has not happened */
  public RegisterReading readOn(LocalDate today, String fileName, byte[] content) {
    RegisterSheet sheet = SheetReader.read("file", fileName, content);
    return RegisterReading.of(sheet, surroundings.on(today, RegisterReading.references(sheet)));
  }
}
