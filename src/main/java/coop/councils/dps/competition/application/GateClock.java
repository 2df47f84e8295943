package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.Gates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** The clock that judges tenders, the database's, as one request shows it: read once, however many rows ask. */
@RequestScoped
public class GateClock {

  private Gates gates;
  private Instant now;

  protected GateClock() {}

  @Inject
  public GateClock(Gates gates) {
    this.gates = gates;
  }

  public Instant now() {
    if (now == null) {
      now = gates.databaseTime();
    }
    return now;
  }
}
