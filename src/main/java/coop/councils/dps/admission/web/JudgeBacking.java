package coop.councils.dps.admission.web;

import coop.councils.dps.admission.application.ApplicationView;
import coop.councils.dps.admission.application.JudgeAnswers;
import coop.councils.dps.admission.domain.Section;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The answers of one section, to be judged. */
@Named("judging")
@RequestScoped
public class JudgeBacking {

  @Inject
  private AssessBacking assess;
  @Inject
  private JudgeAnswers judging;
  @Inject
  private Form form;

  /** The answers given; what is left blank needs no judgement. */
  public List<ApplicationView.Item> getItems() {
    return assess.getApplication().section(section()).stream().filter(item -> !item.isBlank()).toList();
  }

  public String field(String kind, ApplicationView.Item item) {
    return JudgeAnswers.field(kind, item.question().code());
  }

  public String save() {
    judging.judge(assess.getApplication().reference(), section(), form.input("judge"));
    return "/manage/applications/" + assess.getApplication().reference() + "?notice=judged";
  }

  private Section section() {
    return Arrays.stream(Section.values()).filter(section -> section.name().equals(form.typed("section"))).findFirst()
        .orElseThrow(() -> new NotFoundException("a section"));
  }
}
