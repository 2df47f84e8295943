package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Reference;
import java.time.Instant;
import java.time.LocalDate;

/** A version of the questionnaire in a list; without a day it is a draft. */
public record QuestionnaireRow(Reference reference, String name, LocalDate inForceFrom, String publishedByName,
    Instant publishedAt, long version) {

  public boolean isDraft() {
    return inForceFrom == null;
  }
}
