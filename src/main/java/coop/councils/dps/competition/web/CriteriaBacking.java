package coop.councils.dps.competition.web;

import coop.councils.dps.competition.application.KeepCriteria;
import coop.councils.dps.competition.domain.LibraryCriterionRow;
import coop.councils.dps.competition.domain.LooksNew;
import coop.councils.dps.competition.domain.QuestionRow;
import coop.councils.dps.competition.domain.Theme;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The library of criteria: kept by the administrator, drawn from by owners. */
@Named("criteria")
@RequestScoped
public class CriteriaBacking {

  @Inject
  private KeepCriteria keep;
  @Inject
  private CompetitionBacking competition;
  @Inject
  private Form form;
  private final Kept<List<LibraryCriterionRow>> all = new Kept<>();
  private final Kept<List<LibraryCriterionRow>> offered = new Kept<>();
  private final Kept<LooksNew> looksNew = new Kept<>();

  public List<LibraryCriterionRow> getAll() {
    return all.get(keep::all);
  }

  public Theme[] getThemes() {
    return Theme.values();
  }

  /** The criterion that the address names. */
  public LibraryCriterionRow getRow() {
    return getAll().stream().filter(row -> row.reference().value().equals(form.typed("criterion"))).findFirst()
        .orElseThrow(() -> new NotFoundException("a criterion"));
  }

  /** What fits the competition's lot. */
  public List<LibraryCriterionRow> getOffered() {
    return offered.get(() -> keep.forLot(competition.getView().lotNumber()));
  }

  /** The one that a new question is drawn from; null for a question of the buyer's own. */
  public LibraryCriterionRow getDrawn() {
    return form.typed("from").isEmpty() ? null : getOffered().stream()
        .filter(row -> row.reference().value().equals(form.typed("from"))).findFirst().orElse(null);
  }

  /** R24: a hint to who writes it. */
  public boolean looksNew(QuestionRow question) {
    return looksNew.get(() -> new LooksNew(getOffered())).test(question);
  }

  /** Questions of the draft that look new, for who reviews it. */
  public List<QuestionRow> getNewQuestions() {
    return competition.getView().questions().stream().filter(this::looksNew).toList();
  }

  public String add() {
    keep.add(form.input("criterion"));
    return "/manage/criteria?notice=saved";
  }

  public String change() {
    keep.change(Reference.parse("LCR", form.typed("criterion")).orElseThrow(() -> new NotFoundException("a criterion")),
        form.version(), form.input("criterion"));
    return "/manage/criteria?notice=saved";
  }
}
