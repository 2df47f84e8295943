package coop.councils.dps.audit.application;

import coop.councils.dps.audit.domain.AuditEvents;
import coop.councils.dps.audit.domain.AuditRow;
import coop.councils.dps.shared.CurrentActor;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;

/** The whole record, latest first, a page at a time. For the people of Oldham. */
@UseCase
public class ReadAuditRecord {

  private final AuditEvents events;
  private final CurrentActor actor;

  @Inject
  public ReadAuditRecord(AuditEvents events, CurrentActor actor) {
    this.events = events;
    this.actor = actor;
  }

  public Page<AuditRow> read(String subject, int page) {
    actor.mustBeOfOldham();
    return events.page(subject == null ? "" : subject.strip(), page);
  }
}
