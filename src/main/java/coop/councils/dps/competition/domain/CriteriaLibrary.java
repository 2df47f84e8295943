package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Reference;
import java.util.List;
import java.util.Optional;

/** The criteria that buyers may draw from. */
public interface CriteriaLibrary {

  void add(LibraryCriterion criterion);

  Optional<LibraryCriterion> byReference(Reference reference);

  /** By theme and title, retired ones too. */
  List<LibraryCriterionRow> all();
}
