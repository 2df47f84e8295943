package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Reference;
import java.util.List;
import java.util.Optional;

/** What drafts may begin from. */
public interface CompetitionTemplates {

  void add(CompetitionTemplate template);

  Optional<CompetitionTemplate> byReference(Reference reference);

  /** By name, retired ones too. */
  List<CompetitionTemplate> all();
}
