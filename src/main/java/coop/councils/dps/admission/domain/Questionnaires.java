package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All versions of the questionnaire. */
public interface Questionnaires {

  Questionnaire add(Questionnaire questionnaire);

  void remove(Questionnaire draft);

  Questionnaire byId(long id);

  Optional<Questionnaire> byReference(Reference reference);

  /** The version in force on a day. */
  Questionnaire on(LocalDate day);

  /** Drafts first, then the latest. */
  List<QuestionnaireRow> rows();
}
