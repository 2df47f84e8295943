package coop.councils.dps.support;

import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.admission.domain.LotRequest;
import coop.councils.dps.admission.domain.Proposal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An application on its way: drafted, submitted, proposed or decided. */
public final class ApplicationFixture {

  public static final long SUPPLIER = 7;
  public static final Instant STARTED = Instant.parse("2027-12-13T09:00:00Z");
  public static final Instant SUBMITTED = Instant.parse("2027-12-15T16:30:00Z");
  public static final Instant PROPOSED = Instant.parse("2027-12-20T10:00:00Z");
  public static final Instant DECIDED = Instant.parse("2027-12-21T11:00:00Z");
  public static final LocalDate DECIDE_BY = LocalDate.parse("2027-12-31");

  private final Application application;

  private ApplicationFixture(Application application) {
    this.application = application;
  }

  public static ApplicationFixture anApplication() {
    return anApplicationFor(List.of(1, 2));
  }

  public static ApplicationFixture anApplicationFor(List<Integer> lots) {
    return new ApplicationFixture(new Application(SUPPLIER, 1, lots, STARTED));
  }

  public ApplicationFixture answering(String question, String answer) {
    application.answer(question, answer, STARTED);
    return this;
  }

  public ApplicationFixture submitted() {
    application.submit(List.of(), People.CERYS, "Director", DECIDE_BY, SUBMITTED);
    return this;
  }

  public ApplicationFixture proposed(int lot, Proposal proposal) {
    application.request(lot).propose(proposal, People.AMINA, PROPOSED);
    return this;
  }

  public ApplicationFixture confirmed(int lot) {
    application.request(lot).confirm(People.BRIAN, DECIDED);
    return this;
  }

  public Application please() {
    return application;
  }

  public LotRequest lot(int number) {
    return application.request(number);
  }

  public static Proposal toAdmit() {
    return new Proposal(Proposal.Outcome.ADMIT, "Two contracts of the kind, both confirmed by their buyers.", null,
        null, null);
  }

  public static Proposal toRefuse() {
    return new Proposal(Proposal.Outcome.REFUSE, "The examples are of another kind of work.",
        "6.1 Experience: none of the three contracts is about policy.", "Describe work on policy and apply again.", null);
  }
}
