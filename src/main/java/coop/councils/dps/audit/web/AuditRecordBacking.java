package coop.councils.dps.audit.web;

import static coop.councils.dps.shared.Jsonp.JSON;

import coop.councils.dps.audit.application.ReadAuditRecord;
import coop.councils.dps.audit.domain.AuditRow;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;

/** The record as Oldham reads it. */
@Named("auditRecord")
@RequestScoped
public class AuditRecordBacking {

  @Inject
  private ReadAuditRecord record;
  @Inject
  private Form form;
  private Page<AuditRow> page;

  /** A name and a value of an event's details. */
  public record Fact(String name, String value) {}

  public List<Fact> facts(AuditRow row) {
    try (JsonReader reader = JSON.createReader(new StringReader(row.details()))) {
      JsonObject details = reader.readObject();
      return details.keySet().stream().map(name -> new Fact(name, details.getString(name))).toList();
    }
  }

  public Page<AuditRow> getPage() {
    if (page == null) {
      page = record.read(form.typed("subject"), Paging.number(form));
    }
    return page;
  }
}
