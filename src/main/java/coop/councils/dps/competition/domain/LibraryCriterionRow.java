package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Reference;

/** A criterion of the library; without a lot it fits both. */
public record LibraryCriterionRow(Long id, Reference reference, Theme theme, Integer lotNumber, String title, String text,
    int wordLimit, boolean retired, long version) {

  public boolean fits(int lot) {
    return !retired && (lotNumber == null || lotNumber == lot);
  }
}
