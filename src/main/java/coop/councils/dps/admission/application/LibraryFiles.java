package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.QuestionRow;
import coop.councils.dps.admission.domain.QuestionType;
import coop.councils.dps.shared.FieldError;
import coop.councils.dps.shared.InvalidInputException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.supplier.domain.Library;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Files as answers: only those of the supplier's own library. */
@Dependent
class LibraryFiles {

  private final OwnSupplier own;
  private final Library library;

  @Inject
  LibraryFiles(OwnSupplier own, Library library) {
    this.own = own;
    this.library = library;
  }

  void refuseOthers(QuestionRow question, String answer) {
    boolean names = question.type() == QuestionType.FILE && !answer.isEmpty();
    if (names && Reference.parse("DOC", answer).flatMap(file -> library.find(own.id(), file)).isEmpty()) {
      throw new InvalidInputException(List.of(new FieldError("answer", "answer.file.absent")));
    }
  }
}
