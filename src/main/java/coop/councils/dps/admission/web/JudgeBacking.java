package coop.councils.dps.admission.web;

import coop.councils.dps.admission.application.ApplicationView;
import coop.councils.dps.admission.application.JudgeAnswers;
import coop.councils.dps.admission.domain.PartnerRow;
import coop.councils.dps.shared.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The answers of one section or of one partner, to be judged. */
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
    return assess.getApplication().part(part()).stream().filter(item -> !item.isBlank()).toList();
  }

  /** What the page was made from. */
  public String getBefore() {
    return JudgeAnswers.shown(assess.getApplication().part(part()));
  }

  public String field(String kind, ApplicationView.Item item) {
    return JudgeAnswers.field(kind, item.question().code());
  }

  public String save() {
    judging.judge(assess.getApplication().reference(), part(), form.input("judge"));
    return "/manage/applications/" + assess.getApplication().reference() + "?notice=judged";
  }

  /** The partner whose answers they are; null where they are the applicant's. */
  public PartnerRow getPartner() {
    return assess.getApplication().part(part()).get(0).judged().givenBy();
  }

  private String part() {
    return form.typed("part");
  }
}
