package coop.councils.dps.member.web;

import coop.councils.dps.member.application.AskForAccess;
import coop.councils.dps.member.application.ConfirmAccess;
import coop.councils.dps.member.domain.MemberRow;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** An officer of a member asks for access, and proves the address by the mailed link. */
@Named("askForAccess")
@RequestScoped
public class AskForAccessBacking {

  @Inject
  private AskForAccess asking;
  @Inject
  private ConfirmAccess confirming;
  @Inject
  private Messages messages;
  @Inject
  private Form form;
  private final Kept<List<MemberRow>> members = new Kept<>();
  private Kept<String> refusal = new Kept<>();

  public List<String> getReferences() {
    return members().stream().map(member -> member.reference().value()).toList();
  }

  public List<String> getNames() {
    return members().stream().map(MemberRow::name).toList();
  }

  private List<MemberRow> members() {
    return members.get(() -> asking.members());
  }

  public String ask() {
    asking.ask(form.input("accessRequest"));
    return "/request-access/sent";
  }

  /** Why the link does not work; null when it does. */
  public String getRefusal() {
    return refusal.get(() -> confirming.mayConfirm(form.typed("secret")) instanceof Decision.Refused refused
        ? messages.text(refused) : null);
  }

  /** A button changes something, opening the link does not: mail programs open links to look at them. */
  public String confirm() {
    refusal = new Kept<>();
    confirming.confirm(form.typed("secret"));
    return "/request-access/confirmed";
  }
}
