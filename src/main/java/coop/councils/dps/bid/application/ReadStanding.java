package coop.councils.dps.bid.application;

import coop.councils.dps.admission.domain.Admissions;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * The buyer reads, with the tenders opened, which tenderers are suspended from the lot today. Their tenders were opened
 * like all others (R16): the buyer decides what follows, with Oldham's advice.
 */
@UseCase
public class ReadStanding {

  private final OpeningDesk desk;
  private final Admissions admissions;
  private final Clock clock;

  @Inject
  public ReadStanding(OpeningDesk desk, Admissions admissions, Clock clock) {
    this.desk = desk;
    this.admissions = admissions;
    this.clock = clock;
  }

  /** Suppliers suspended from the competition's lot. */
  public List<Long> suspended(Reference reference) {
    return admissions.suspended(desk.readable(reference).lotNumber(), London.dateOf(clock.instant()));
  }
}
