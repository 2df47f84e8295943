package coop.councils.dps.system.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.RefusedException;
import coop.councils.dps.support.ShippedBankHolidays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What follows from an event")
class TimetableEventTest {

  private static final WorkingDayCalendar ENGLAND = ShippedBankHolidays.calendar(Nation.ENGLAND_AND_WALES);

  private final Messages messages = new Messages();

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @DisplayName("the rules and their dates, the binding one first")
  @CsvSource({
    "application-received, 2021-12-15, R09 2021-12-31 R10 2022-01-10",
    "declaration-requested, 2027-12-23, R16 2028-01-04",
    "itt-sent, 2023-04-28, R21 2023-05-09 R21 2023-05-10",
    "award-notice-sent, 2027-12-17, R40 2027-12-29 R40 2027-12-30 R60 2028-01-15",
    "debrief-requested, 2026-03-19, R44 2026-04-03 R44 2026-04-02 R44 2026-04-07",
    "debrief-requested, 2026-03-16, R44 2026-03-31",
    "contract-awarded, 2022-02-03, R50 2022-03-05 R50 2022-03-04 R50 2022-04-30 R50 2022-04-29 R52 2022-05-04",
    "invoice-received, 2026-03-06, R57 2026-04-05"
  })
  void dates(String slug, LocalDate day, String expected) {
    List<StatutoryDate> dates = TimetableEvent.ofSlug(slug).orElseThrow().datesFrom(day, ENGLAND);

    assertEquals(expected, String.join(" ", dates.stream().map(date -> date.rule() + " " + date.date()).toList()));
  }

  @Test
  @DisplayName("no date for Contracts Finder in Scotland and Northern Ireland (R02)")
  void contractsFinderElsewhere() {
    for (Nation nation : List.of(Nation.SCOTLAND, Nation.NORTHERN_IRELAND)) {
      List<StatutoryDate> dates =
          TimetableEvent.CONTRACT_AWARDED.datesFrom(LocalDate.of(2026, 3, 2), ShippedBankHolidays.calendar(nation));

      assertTrue(dates.stream().noneMatch(date -> date.rule().equals("R52")));
    }
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("every name, reason and explanation has its words")
  @EnumSource(TimetableEvent.class)
  void words(TimetableEvent event) {
    LocalDate start = LocalDate.of(2027, 1, 1);
    start.datesUntil(LocalDate.of(2028, 1, 1))
        .flatMap(day -> event.datesFrom(day, ENGLAND).stream())
        .forEach(date -> assertDoesNotThrow(() -> inWords(date)));
  }

  @Test
  @DisplayName("tenders stay open for 90 calendar days after the deadline (R58)")
  void tenderValidity() {
    TenderValidity validity = new TenderValidity(LocalDate.of(2026, 3, 2));

    assertEquals(LocalDate.of(2026, 5, 31), validity.lastDay());
    assertEquals(
        "90 calendar days after the deadline for tenders on 2 March 2026, unless the invitation says otherwise.",
        inWords(validity.dates().get(0)));
  }

  @ParameterizedTest(name = "{0} on {1}")
  @DisplayName("a day outside the years held is refused, even where the clock needs no calendar")
  @CsvSource({"invoice-received, 2019-12-31", "award-notice-sent, 2030-01-01", "application-received, 2029-12-24"})
  void outside(String slug, LocalDate day) {
    TimetableEvent event = TimetableEvent.ofSlug(slug).orElseThrow();

    RefusedException refusal = assertThrows(RefusedException.class, () -> event.datesFrom(day, ENGLAND));

    assertTrue(messages.text(refusal.refused()).startsWith("Working days are known from 1 January 2020"));
  }

  @ParameterizedTest(name = "letters of {0}: ends {1}")
  @DisplayName("on the days the clocks change, a day still ends at its own midnight (D25, T16)")
  @CsvSource({
    "2028-03-16, 2028-03-27T22:59:59.999999Z",
    "2026-03-20, 2026-03-30T22:59:59.999999Z",
    "2026-10-16, 2026-10-26T23:59:59.999999Z",
    "2026-10-13, 2026-10-23T22:59:59.999999Z"
  })
  void clockChange(LocalDate sent, Instant end) {
    assertEquals(end, new StandstillPeriod(sent, ENGLAND).dates().get(0).end());
  }

  @Test
  @DisplayName("a refused deadline names the first one that is possible (R21)")
  void deadlineRefused() {
    MinimumTenderTime time = new MinimumTenderTime(LocalDate.of(2023, 4, 28), ENGLAND);

    Decision noonOnDayTen = time.permits(Instant.parse("2023-05-09T11:00:00Z"));

    assertFalse(noonOnDayTen.isAllowed());
    assertEquals(
        "Suppliers must have 10 whole days to tender. The invitation counts as sent on 28 April 2023, so the deadline "
            + "cannot be before the end of 9 May 2023. The first deadline at noon on a working day is 10 May 2023.",
        messages.text((Decision.Refused) noonOnDayTen));
    assertTrue(time.permits(Instant.parse("2023-05-10T11:00:00Z")).isAllowed());
  }

  private String inWords(StatutoryDate date) {
    messages.text(date.nameKey());
    date.skipped().forEach(day -> messages.text(day.reasonKey(), day.arguments().toArray()));
    return messages.text(date.explanationKey(), date.arguments().toArray());
  }
}
