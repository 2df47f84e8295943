package coop.councils.dps.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Civil time of the United Kingdom")
class LondonTest {

  @ParameterizedTest(name = "{0} is on {1}")
  @DisplayName("says on which day an instant falls (R03, T16, D25)")
  @CsvSource({
    "2026-06-30T23:15:00Z, 2026-07-01",
    "2026-06-30T22:59:59.999999Z, 2026-06-30",
    "2026-12-31T23:59:59.999999Z, 2026-12-31",
    "2027-01-01T00:00:00Z, 2027-01-01"
  })
  void dateOf(Instant instant, LocalDate day) {
    assertEquals(day, London.dateOf(instant));
  }

  @ParameterizedTest(name = "{0} lasts from {1} to {2}")
  @DisplayName("has days of 23, 24 and 25 hours, each ending a microsecond before the next (R03, T16)")
  @CsvSource({
    "2027-07-01, 2027-06-30T23:00:00Z, 2027-07-01T22:59:59.999999Z",
    "2027-01-04, 2027-01-04T00:00:00Z, 2027-01-04T23:59:59.999999Z",
    "2028-03-26, 2028-03-26T00:00:00Z, 2028-03-26T22:59:59.999999Z",
    "2028-10-29, 2028-10-28T23:00:00Z, 2028-10-29T23:59:59.999999Z"
  })
  void days(LocalDate day, Instant start, Instant end) {
    assertEquals(start, London.startOf(day));
    assertEquals(end, London.endOf(day));
    assertEquals(day, London.dateOf(end));
    assertEquals(day.plusDays(1), London.dateOf(end.plusNanos(1_000)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("knows the hours that a clock change skips or repeats (R03)")
  @CsvSource({
    "2028-03-26T00:59, false", "2028-03-26T01:00, true", "2028-03-26T01:59, true", "2028-03-26T02:00, false",
    "2028-10-29T00:59, false", "2028-10-29T01:00, true", "2028-10-29T01:59, true", "2028-10-29T02:00, false"
  })
  void clockChange(LocalDateTime local, boolean inChange) {
    assertEquals(inChange, London.isInClockChange(local));
  }

  @ParameterizedTest(name = "{0} is written {1}")
  @DisplayName("is written with weekday, 12-hour clock and the words UK time")
  @CsvSource({
    "2028-01-04T12:00:00Z, Tuesday 4 January 2028 at 12 noon UK time",
    "2028-01-04T12:00:45Z, Tuesday 4 January 2028 at 12:00pm UK time",
    "2028-01-04T00:00:59Z, Tuesday 4 January 2028 at 12:00am UK time",
    "2028-01-04T12:01:00Z, Tuesday 4 January 2028 at 12:01pm UK time",
    "2027-07-01T08:05:00Z, Thursday 1 July 2027 at 9:05am UK time",
    "2027-06-30T23:15:00Z, Thursday 1 July 2027 at 12:15am UK time"
  })
  void moment(Instant instant, String text) {
    assertEquals(text, London.moment(instant));
  }

  @Test
  @DisplayName("is written in UTC too, with its own date")
  void utc() {
    assertEquals("30 June 2027, 23:15:07 UTC", London.utc(Instant.parse("2027-06-30T23:15:07.9Z")));
  }

  @Test
  @DisplayName("writes midnight so that nobody takes it for noon")
  void midnight() {
    String midnight = London.moment(Instant.parse("2028-01-04T00:00:00Z"));

    assertTrue(midnight.contains("midnight") || midnight.contains("12:00am"), midnight);
    assertFalse(midnight.contains("noon"));
  }

  @ParameterizedTest(name = "{0} is written {1}")
  @DisplayName("is written to the second where a second decides (R29)")
  @CsvSource({
    "2028-01-04T12:00:00Z, Tuesday 4 January 2028 at 12:00:00pm UK time",
    "2028-01-04T12:00:01Z, Tuesday 4 January 2028 at 12:00:01pm UK time",
    "2027-06-30T23:00:59Z, Thursday 1 July 2027 at 12:00:59am UK time"
  })
  void exactly(Instant instant, String text) {
    assertEquals(text, London.exactly(instant));
  }

  @Test
  @DisplayName("writes dates without leading noughts")
  void dates() {
    assertEquals("4 January 2028", London.date(LocalDate.parse("2028-01-04")));
    assertEquals("Tuesday 4 January 2028", London.day(LocalDate.parse("2028-01-04")));
  }
}
