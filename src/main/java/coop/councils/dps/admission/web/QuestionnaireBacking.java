package coop.councils.dps.admission.web;

import coop.councils.dps.admission.application.ReadQuestionnaire;
import coop.councils.dps.admission.domain.QuestionRow;
import coop.councils.dps.admission.domain.Section;
import coop.councils.dps.shared.web.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** How to apply, for anybody. */
@Named("questionnaire")
@RequestScoped
public class QuestionnaireBacking {

  @Inject
  private ReadQuestionnaire reading;
  private final Kept<List<QuestionRow>> questions = new Kept<>();

  public List<Section> getSections() {
    return all().stream().map(QuestionRow::section).distinct().toList();
  }

  public List<QuestionRow> of(Section section) {
    return all().stream().filter(question -> question.section() == section).toList();
  }

  /** The last day for the decision on an application of today. */
  public LocalDate getDecidedBy() {
    return reading.decidedBy();
  }

  private List<QuestionRow> all() {
    return questions.get(reading::questions);
  }
}
