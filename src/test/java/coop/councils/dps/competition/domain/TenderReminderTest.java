package coop.councils.dps.competition.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A reminder of the deadline")
class TenderReminderTest {

  private static final Instant DEADLINE = Instant.parse("2027-11-24T12:00:00Z");

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("is due 7, 3 and 1 days before, and after a day missed the next morning")
  @CsvSource({"2027-11-16, 0", "2027-11-17, 7", "2027-11-18, 7", "2027-11-21, 3", "2027-11-22, 3", "2027-11-23, 1",
      "2027-11-24, 0", "2027-11-25, 0"})
  void due(LocalDate today, int days) {
    assertEquals(days == 0 ? Optional.empty() : Optional.of(days), TenderReminder.dueOn(today, DEADLINE));
  }

  @Test
  @DisplayName("counts days in the United Kingdom (R03)")
  void londonDays() {
    assertEquals(Optional.of(1),
        TenderReminder.dueOn(LocalDate.parse("2028-06-30"), Instant.parse("2028-06-30T23:30:00Z")));
  }
}
