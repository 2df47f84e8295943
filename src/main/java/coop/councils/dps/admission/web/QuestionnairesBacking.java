package coop.councils.dps.admission.web;

import coop.councils.dps.admission.application.KeepQuestionnaires;
import coop.councils.dps.admission.domain.Judged;
import coop.councils.dps.admission.domain.QuestionRow;
import coop.councils.dps.admission.domain.QuestionType;
import coop.councils.dps.admission.domain.QuestionnaireRow;
import coop.councils.dps.admission.domain.Section;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The versions of the questionnaire, and the draft of the next one. */
@Named("questionnaires")
@RequestScoped
public class QuestionnairesBacking {

  @Inject
  private KeepQuestionnaires keep;
  @Inject
  private Messages messages;
  @Inject
  private Form form;
  private final Kept<List<QuestionnaireRow>> all = new Kept<>();
  private final Kept<KeepQuestionnaires.Whole> whole = new Kept<>();

  public List<QuestionnaireRow> getAll() {
    return all.get(keep::all);
  }

  public boolean isDraftPossible() {
    return keep.mayDraft().isAllowed();
  }

  public KeepQuestionnaires.Whole getWhole() {
    return whole.get(() -> keep.read(reference()));
  }

  /** Why the draft cannot be published; null where it can. */
  public String getObstacle() {
    return getWhole().obstacle() instanceof Decision.Refused refused ? messages.text(refused) : null;
  }

  public List<Section> getSections() {
    return getWhole().questions().stream().map(QuestionRow::section).distinct().toList();
  }

  public List<QuestionRow> of(Section section) {
    return getWhole().questions().stream().filter(question -> question.section() == section).toList();
  }

  /** The question that the address names. */
  public QuestionRow getQuestion() {
    return getWhole().questions().stream().filter(question -> question.code().equals(form.typed("code"))).findFirst()
        .orElseThrow(() -> new NotFoundException("a question"));
  }

  /** Code of the question after the one that the address names; empty after the last. */
  public String getNext() {
    List<String> codes = getWhole().questions().stream().map(QuestionRow::code).toList();
    int next = codes.indexOf(form.typed("code")) + 1;
    return next < codes.size() ? codes.get(next) : "";
  }

  public QuestionType[] getTypes() {
    return QuestionType.values();
  }

  public Judged[] getJudgings() {
    return Judged.values();
  }

  /** The sections to which questions may be added (R14). */
  public List<Section> getFreeSections() {
    return Arrays.stream(Section.values()).filter(section -> !section.isStandard()).toList();
  }

  public String draft() {
    return page(keep.draft(form.input("questionnaire")), "questionnaireDrafted");
  }

  public String add() {
    keep.add(reference(), form.version(), form.input("questionEdit"));
    return page(reference(), "questionAdded");
  }

  public String edit() {
    keep.edit(reference(), form.version(), form.typed("code"), form.input("questionEdit"));
    return page(reference(), "questionSaved");
  }

  public String remove() {
    keep.remove(reference(), form.version(), form.typed("code"));
    return page(reference(), "questionRemoved");
  }

  public String publish() {
    keep.publish(reference(), form.version(), form.input("questionnaire"));
    return page(reference(), "questionnairePublished");
  }

  public String discard() {
    keep.discard(reference());
    return "/manage/questionnaires?notice=questionnaireDiscarded";
  }

  private static String page(Reference reference, String notice) {
    return "/manage/questionnaires/" + reference + "?notice=" + notice;
  }

  private Reference reference() {
    return Reference.parse("QNR", form.typed("questionnaire"))
        .orElseThrow(() -> new NotFoundException("a questionnaire"));
  }
}
