package coop.councils.dps.register.application;

import coop.councils.dps.document.application.Upload;
import coop.councils.dps.register.domain.RegisterBatch;
import coop.councils.dps.register.domain.RegisterReading;
import coop.councils.dps.shared.London;
import coop.councils.dps.sheet.application.ReadSheetFile;
import coop.councils.dps.sheet.domain.Sheet;
import coop.councils.dps.sheet.file.SheetReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Reads a file of the old register and judges every row of it; changes nothing. */
@Dependent
public class ReadRegister {

  /** Tenders in one file. */
  private static final int MOST_ROWS = 2000;

  private final RegisterSurroundings surroundings;
  private final ReadSheetFile files;
  private final Clock clock;

  @Inject
  public ReadRegister(RegisterSurroundings surroundings, ReadSheetFile files, Clock clock) {
    this.surroundings = surroundings;
    this.files = files;
    this.clock = clock;
  }

  /** Refuses, as an answer to the field {@code file}, what cannot be read as a sheet at all. */
  RegisterReading read(Upload upload) {
    return judged(files.read(upload, MOST_ROWS), London.dateOf(clock.instant()));
  }

  /** The file as it was stored, judged by what is in the register now. */
  RegisterReading read(RegisterBatch batch) {
    return judged(files.stored(batch.documentId(), batch.fileName(), MOST_ROWS), London.dateOf(clock.instant()));
  }

  /** @param today in the United Kingdom; what lies after it has not happened */
  public RegisterReading readOn(LocalDate today, String fileName, byte[] content) {
    return judged(SheetReader.read(ReadSheetFile.FIELD, fileName, content, MOST_ROWS), today);
  }

  private RegisterReading judged(Sheet sheet, LocalDate today) {
    return RegisterReading.of(sheet, surroundings.on(today, RegisterReading.references(sheet)));
  }
}
