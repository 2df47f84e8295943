package coop.councils.dps.support;

import coop.councils.dps.award.domain.Award;
import coop.councils.dps.award.domain.Terms;
import coop.councils.dps.system.domain.Nation;
import java.time.Instant;

/** An award decision on its way. */
public final class AwardFixture {

  public static final long WINNER = 1;
  public static final Instant WRITTEN = Instant.parse("2027-12-15T10:00:00Z");
  public static final Instant PROPOSED = Instant.parse("2027-12-16T10:00:00Z");
  public static final Instant LETTERS_SENT = Instant.parse("2027-12-17T10:00:00Z");
  public static final Terms WITH_STANDSTILL = new Terms(true, "The value is near the threshold.", "");
  public static final Terms WITHOUT_STANDSTILL = new Terms(false, "The value is small.", "");

  private AwardFixture() {}

  public static Award anAward(Terms terms) {
    return new Award(11, WINNER, terms, People.AMINA, WRITTEN);
  }

  public static Award aProposedAward(Terms terms) {
    Award award = anAward(terms);
    award.propose(0, People.AMINA, PROPOSED);
    return award;
  }

  public static Award anApprovedAward(Terms terms, Instant lettersSent) {
    Award award = aProposedAward(terms);
    award.approve(People.BRIAN, "Head of Procurement", lettersSent,
        ShippedBankHolidays.calendar(Nation.ENGLAND_AND_WALES));
    return award;
  }
}
