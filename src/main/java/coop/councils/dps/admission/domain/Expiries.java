package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Page;
import java.time.LocalDate;
import java.util.List;

/** What of admitted suppliers runs out, and the reminders sent. */
public interface Expiries {

  /** Suppliers of whom something runs out by a day. */
  List<Long> suppliers(LocalDate by);

  /** Everything of a supplier that runs out by a day, the first to do so on top. */
  List<Expiry> of(long supplierId, LocalDate by);

  /** Everything that runs out by a day, the first to do so on top. */
  Page<Expiry> all(LocalDate by, int page);

  boolean isSent(Expiry expiry, ExpiryMark mark);

  void add(ExpiryNotice notice);
}
