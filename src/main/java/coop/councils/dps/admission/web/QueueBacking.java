package coop.councils.dps.admission.web;

import coop.councils.dps.admission.application.ViewApplications;
import coop.councils.dps.admission.domain.QueueFilter;
import coop.councils.dps.admission.domain.RequestRow;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import coop.councils.dps.shared.web.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Oldham's lists of applications: those to decide, in the view that the address names, and those decided. */
@Named("queue")
@RequestScoped
public class QueueBacking {

  @Inject
  private ViewApplications view;
  @Inject
  private CurrentUser user;
  @Inject
  private Form form;
  private final Kept<Page<ViewApplications.Queued>> rows = new Kept<>();
  private final Kept<Page<RequestRow>> closed = new Kept<>();

  public Page<ViewApplications.Queued> getRows() {
    return rows.get(() -> view.queue(filter(), Paging.number(form)));
  }

  public Page<RequestRow> getClosed() {
    return closed.get(() -> view.closed(Paging.number(form)));
  }

  public QueueFilter.View[] getViews() {
    return QueueFilter.View.values();
  }

  /** The view shown; all of it where the address names none. */
  public QueueFilter.View getView() {
    return Arrays.stream(QueueFilter.View.values()).filter(one -> one.name().equals(form.typed("view"))).findFirst()
        .orElse(QueueFilter.View.ALL);
  }

  public boolean isFiltered() {
    return getView() != QueueFilter.View.ALL || !form.typed("lot").isBlank() || !form.typed("supplier").isBlank();
  }

  /** What is asked for, as further parameters of an address. */
  public String getQuery() {
    return "&view=" + getView() + "&lot=" + encoded("lot") + "&supplier=" + encoded("supplier");
  }

  private String encoded(String field) {
    return URLEncoder.encode(form.typed(field), StandardCharsets.UTF_8);
  }

  private QueueFilter filter() {
    String lot = form.typed("lot");
    return new QueueFilter(getView(), user.require().accountId(), lot.matches("[1-9]") ? Integer.valueOf(lot) : null,
        form.typed("supplier"));
  }
}
