package coop.councils.dps.admission.persistence;

import coop.councils.dps.admission.domain.QueueFilter.View;
import coop.councils.dps.admission.domain.QueueFilter;
import coop.councils.dps.admission.domain.RequestStatus;
import coop.councils.dps.shared.persistence.Likeness;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The conditions of the queue that a filter asks for, on the names {@code r}, {@code a} and {@code s}. */
final class QueueConditions {

  static final List<RequestStatus> WAITING = List.of(RequestStatus.SUBMITTED, RequestStatus.PROPOSED);
  private static final int DAYS_BEFORE_DUE = 2;

  private final StringBuilder words = new StringBuilder(" and a.submittedAt is not null and r.status in :statuses");
  private final Map<String, Object> values = new LinkedHashMap<>();

  QueueConditions(QueueFilter filter, LocalDate today) {
    values.put("statuses", filter.view() == View.TO_CONFIRM ? List.of(RequestStatus.PROPOSED) : WAITING);
    switch (filter.view()) {
      case MINE -> with(" and a.assignedTo = :officer", "officer", filter.officer());
      case UNASSIGNED -> words.append(" and a.assignedTo is null");
      case TO_CONFIRM -> with(" and r.people.proposedBy <> :officer", "officer", filter.officer());
      case DUE -> with(" and a.decideBy <= :due", "due", today.plusDays(DAYS_BEFORE_DUE));
      case ALL -> { }
    }
    if (filter.lotNumber() != null) {
      with(" and r.lotNumber = :lot", "lot", filter.lotNumber());
    }
    if (filter.supplier() != null && !filter.supplier().isBlank()) {
      with(" and lower(s.name) like :supplier escape '!'", "supplier", Likeness.to(filter.supplier().strip()));
    }
  }

  String words() {
    return words.toString();
  }

  <T> TypedQuery<T> on(TypedQuery<T> query) {
    values.forEach(query::setParameter);
    return query;
  }

  private void with(String condition, String name, Object value) {
    words.append(condition);
    values.put(name, value);
  }
}
