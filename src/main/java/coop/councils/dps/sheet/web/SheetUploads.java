package coop.councils.dps.sheet.web;

import coop.councils.dps.document.application.Upload;
import coop.councils.dps.document.web.Uploads;
import coop.councils.dps.shared.InvalidInputException;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Errors;
import coop.councils.dps.sheet.application.ReadSheetFile;
import coop.councils.dps.sheet.application.TakenSheet;
import coop.councils.dps.sheet.domain.CellError;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The sheet of the form just posted: what is wrong with the file goes to its field, what is wrong in rows is kept. */
@Dependent
public class SheetUploads {

  private final Uploads uploads;
  private final Messages messages;
  private final Errors errors;
  private List<CellError> refused = List.of();

  @Inject
  public SheetUploads(Uploads uploads, Messages messages, Errors errors) {
    this.uploads = uploads;
    this.messages = messages;
    this.errors = errors;
  }

  /** The batch that the file became; empty when it was refused for its rows. */
  public Optional<Reference> take(Function<Upload, TakenSheet> taking) {
    TakenSheet taken = taking.apply(uploads.file(ReadSheetFile.FIELD));
    if (!taken.ofFile().isEmpty()) {
      throw new InvalidInputException(taken.ofFile());
    }
    refused = taken.ofCells();
    if (!refused.isEmpty()) {
      errors.add("errors", messages.text("register.refused", refused.size()));
    }
    return Optional.ofNullable(taken.batch());
  }

  /** Why the file just uploaded was not taken, row by row. */
  public List<CellError> refused() {
    return refused;
  }
}
