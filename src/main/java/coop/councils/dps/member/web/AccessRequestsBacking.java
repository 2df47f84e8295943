package coop.councils.dps.member.web;

import coop.councils.dps.member.application.DeclineAccess;
import coop.councils.dps.member.application.GrantAccess;
import coop.councils.dps.member.application.ViewAccessRequests;
import coop.councils.dps.member.domain.AccessRequestRow;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import coop.councils.dps.shared.web.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Requests for access as administrators decide on them. */
@Named("accessRequests")
@RequestScoped
public class AccessRequestsBacking {

  @Inject
  private ViewAccessRequests view;
  @Inject
  private GrantAccess granting;
  @Inject
  private DeclineAccess declining;
  @Inject
  private Form form;
  private final Kept<Page<AccessRequestRow>> page = new Kept<>();
  private Kept<AccessRequestRow> row = new Kept<>();

  public Page<AccessRequestRow> getPage() {
    return page.get(() -> view.list(Paging.number(form)));
  }

  public AccessRequestRow getRow() {
    return row.get(() -> view.find(form.typed("ref")));
  }

  public String grant() {
    granting.grant(forgotten(), form.input("accessGrant"));
    return "/manage/access-requests?notice=accessGranted";
  }

  public String decline() {
    declining.decline(forgotten(), form.input("accessDecline"));
    return "/manage/access-requests?notice=accessDeclined";
  }

  /** What was read to find the button pressed may have changed by the time the page is shown again. */
  private Reference forgotten() {
    Reference reference = getRow().reference();
    row = new Kept<>();
    return reference;
  }
}
