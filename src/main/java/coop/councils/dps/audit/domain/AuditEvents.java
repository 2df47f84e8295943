package coop.councils.dps.audit.domain;

import coop.councils.dps.shared.Page;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The record. Adding and reading are all it knows. */
public interface AuditEvents {

  void add(AuditEvent event);

  /** Of thousands of records at once, whose order among each other says nothing. */
  void addAll(Collection<AuditEvent> many);

  void liftSeal(Collection<String> subjects);

  /** The history of one record, latest first. */
  List<AuditRow> of(String subject);

  Optional<AuditRow> latestOf(String subject);

  /** @param subject only events of this record; empty for all */
  Page<AuditRow> page(String subject, int number);
}
