package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.CompetitionTemplate;
import coop.councils.dps.competition.domain.CompetitionTemplates;
import coop.councils.dps.competition.domain.CriteriaLibrary;
import coop.councils.dps.competition.domain.Criterion;
import coop.councils.dps.competition.domain.LibraryCriterionRow;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Gives a draft the criteria and weights of the template that was chosen for it. */
@Dependent
class DraftFromTemplate {

  /** Typed where no template was chosen. */
  private static final String NONE = "NONE";

  private final CompetitionTemplates templates;
  private final CriteriaLibrary library;

  @Inject
  DraftFromTemplate(CompetitionTemplates templates, CriteriaLibrary library) {
    this.templates = templates;
    this.library = library;
  }

  /** Refuses one that is not offered, or not for the lot; {@code lot} is null while none was chosen. */
  Optional<CompetitionTemplate> chosen(Integer lot, Input input) {
    String typed = input.typed("template");
    if (typed.isEmpty() || typed.equals(NONE)) {
      return Optional.empty();
    }
    Optional<CompetitionTemplate> template = Reference.parse("TPL", typed).flatMap(templates::byReference)
        .filter(found -> !found.words().retired());
    if (template.isEmpty()) {
      input.wrong("template", "template.gone");
    } else if (lot != null && !template.get().fits(lot)) {
      input.wrong("template", "template.otherLot");
    }
    return template;
  }

  /** The weightiest criterion first. */
  void fill(MiniCompetition competition, CompetitionTemplate template) {
    Map<Long, BigDecimal> weights = template.words().weights();
    Comparator<LibraryCriterionRow> weight = Comparator.comparing(row -> weights.get(row.id()));
    library.all().stream().filter(row -> weights.containsKey(row.id())).sorted(weight.reversed())
        .map(row -> new Criterion(row.title(), "", row.text(), weights.get(row.id()), row.wordLimit(), 0, row.theme()))
        .forEach(competition::addQuestion);
    competition.weighPrice(template.words().priceWeight());
  }
}
