package coop.councils.dps.admission.web;

import coop.councils.dps.admission.domain.QuestionRow;
import coop.councils.dps.admission.domain.QuestionType;
import coop.councils.dps.document.application.Upload;
import coop.councils.dps.document.web.Uploads;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.supplier.application.KeepLibrary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** What was typed for a question. A file that comes with it goes to the library first and is the answer then. */
@RequestScoped
public class AnswerInput {

  private static final String FIELD = "answer";

  @Inject
  private Form form;
  @Inject
  private Uploads uploads;
  @Inject
  private KeepLibrary library;

  public Input of(QuestionRow question) {
    Upload upload = question.type() == QuestionType.FILE ? uploads.file("file") : null;
    boolean chosen = upload != null && !upload.name().isBlank();
    if (!chosen) {
      return form.input(FIELD);
    }
    Map<String, String> typed = form.typed();
    typed.put(FIELD, library.add(upload, form.input("library")).value());
    return new Input(FIELD, typed);
  }
}
