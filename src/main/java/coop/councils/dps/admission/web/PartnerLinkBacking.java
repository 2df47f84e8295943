package coop.councils.dps.admission.web;

import coop.councils.dps.admission.application.AnswerAsPartner;
import coop.councils.dps.admission.application.ApplicationView;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a partner's link opens: its questions, its answers, its declaration. */
@Named("partnerLink")
@RequestScoped
public class PartnerLinkBacking {

  @Inject
  private AnswerAsPartner answers;
  @Inject
  private Form form;
  private AnswerAsPartner.Opened opened;

  public AnswerAsPartner.Opened getOpened() {
    if (opened == null) {
      opened = answers.open(secret());
    }
    return opened;
  }

  /** Empty once nothing is left to answer. */
  public String getNext() {
    return getOpened().partnership().firstUnanswered().orElse("");
  }

  public ApplicationView.Item getItem() {
    return getOpened().partnership().items().stream()
        .filter(item -> item.question().code().equals(form.typed("code"))).findFirst()
        .orElseThrow(() -> new NotFoundException(form.typed("code")));
  }

  public String answer() {
    return answers.answer(secret(), form.typed("code"), form.input("answer")).map(next -> page("/questions/" + next))
        .orElseGet(() -> page("/declaration"));
  }

  public String declare() {
    answers.declare(secret(), form.input("partnerDeclaration"));
    return page("");
  }

  private String page(String rest) {
    return "/partners/" + secret() + rest;
  }

  private String secret() {
    return form.typed("secret");
  }
}
