package coop.councils.dps.audit.web;

import coop.councils.dps.audit.application.ReadAuditRecord;
import coop.councils.dps.audit.domain.AuditRow;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

@Named("auditRecord")
@RequestScoped
public class AuditRecordBacking {

  @Inject
  private ReadAuditRecord record;
  @Inject
  private Form form;
  private Page<AuditRow> page;

  public Page<AuditRow> getPage() {
    if (page == null) {
      page = record.read(form.typed("subject"), Paging.number(form));
    }
    return page;
  }
}
