package coop.councils.dps.admission.domain;

import static coop.councils.dps.support.ApplicationFixture.anApplication;
import static coop.councils.dps.support.ApplicationFixture.toAdmit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.ShippedBankHolidays;
import coop.councils.dps.system.domain.AdmissionLimit;
import coop.councils.dps.system.domain.Nation;
import coop.councils.dps.system.domain.WorkingDayCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The clock of an application (R09, R10)")
class ClockMarkTest {

  private static final WorkingDayCalendar CALENDAR = ShippedBankHolidays.calendar(Nation.ENGLAND_AND_WALES);

  @ParameterizedTest(name = "received Wed 15 Dec 2027, looked at on {0}, extended {1}: {2}")
  @DisplayName("has marks on the 5th, 8th and 10th working day over Christmas, on the 15th if extended, and then a breach")
  @CsvSource({
    "2027-12-15, false, ", "2027-12-21, false, ", "2027-12-22, false, HALF", "2027-12-24, false, HALF",
    "2027-12-26, false, HALF", "2027-12-29, false, NEAR", "2027-12-30, false, NEAR", "2027-12-31, false, LAST_DAY",
    "2028-01-01, false, PASSED", "2028-01-01, true, LAST_DAY", "2028-01-10, true, LAST_DAY_EXTENDED",
    "2028-01-11, true, PASSED"
  })
  void marks(LocalDate today, boolean extended, ClockMark expected) {
    AdmissionLimit limit = new AdmissionLimit(LocalDate.of(2027, 12, 15), CALENDAR);
    LocalDate decideBy = extended ? limit.decideByIfExtended() : limit.decideBy();

    assertEquals(expected, ClockMark.reachedOn(today, limit.workingDaysUsed(today), decideBy).orElse(null));
  }

  @Test
  @DisplayName("tells each mark once, and none when every lot is decided")
  void once() {
    Application application = anApplication().submitted().please();

    assertTrue(application.reach(ClockMark.HALF));
    assertFalse(application.reach(ClockMark.HALF));
    assertTrue(application.reach(ClockMark.PASSED));
    assertFalse(application.reach(ClockMark.LAST_DAY), "It is past already");
    Application decided = anApplication().submitted().proposed(1, toAdmit()).confirmed(1).proposed(2, toAdmit())
        .confirmed(2).please();
    assertFalse(decided.reach(ClockMark.LAST_DAY));
    assertFalse(anApplication().please().reach(ClockMark.HALF), "A draft has no clock");
  }
}
