package coop.councils.dps.notification.web;

import coop.councils.dps.notification.application.ManageMail;
import coop.councils.dps.notification.domain.MailRow;
import coop.councils.dps.notification.domain.MailText;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What was mailed and what failed, for administrators. */
@Named("mail")
@RequestScoped
public class MailBacking {

  @Inject
  private ManageMail mail;
  @Inject
  private Form form;
  private Page<MailRow> page;
  private MailText text;

  public Page<MailRow> getPage() {
    if (page == null) {
      page = mail.list(form.typed("state"), Paging.number(form));
    }
    return page;
  }

  public boolean isServer() {
    return mail.hasServer();
  }

  public MailText getText() {
    if (text == null) {
      text = mail.read(reference());
    }
    return text;
  }

  public String retry() {
    mail.retry(reference());
    return "/manage/mail?notice=mailQueued";
  }

  private Reference reference() {
    return Reference.parse("MSG", form.typed("ref")).orElseThrow(() -> new NotFoundException("a mail"));
  }
}
