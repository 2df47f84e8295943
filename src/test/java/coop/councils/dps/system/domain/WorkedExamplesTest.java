package coop.councils.dps.system.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Money;
import coop.councils.dps.support.ShippedBankHolidays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Worked date examples of the rules")
class WorkedExamplesTest {

  private static final WorkingDayCalendar ENGLAND = ShippedBankHolidays.calendar(Nation.ENGLAND_AND_WALES);

  @ParameterizedTest(name = "{0}: received {1}, decide by {2}, with a reason by {3}")
  @DisplayName("Admission limit (R09, R10)")
  @CsvSource({
    "D01, 2020-04-02, 2020-04-20, 2020-04-27",
    "D03, 2021-12-15, 2021-12-31, 2022-01-10",
    "D05, 2022-09-12, 2022-09-27, 2022-10-04",
    "D11, 2028-09-30, 2028-10-13, 2028-10-20"
  })
  void admission(String id, LocalDate received, LocalDate ordinary, LocalDate extended) {
    AdmissionLimit limit = new AdmissionLimit(received, ENGLAND);

    assertEquals(ordinary, limit.decideBy());
    assertEquals(extended, limit.decideByIfExtended());
  }

  @Test
  @DisplayName("D11: an application of Saturday 22:40 counts as received that Saturday")
  void d11() {
    Instant received = LocalDateTime.of(2028, 9, 30, 22, 40).atZone(London.ZONE).toInstant();

    assertEquals(day("2028-10-13"), new AdmissionLimit(London.dateOf(received), ENGLAND).decideBy());
  }

  @ParameterizedTest(name = "{0}: last letter {1}, ends at the end of {2}, sign from {3}")
  @DisplayName("Standstill (R40, R41)")
  @CsvSource({
    "D12, 2020-04-03, 2020-04-14, 2020-04-15",
    "D15, 2022-09-09, 2022-09-20, 2022-09-21",
    "D17, 2024-03-19, 2024-04-02, 2024-04-03",
    "D19, 2027-12-17, 2027-12-29, 2027-12-30"
  })
  void standstill(String id, LocalDate sent, LocalDate ends, LocalDate earliestSignature) {
    StandstillPeriod standstill = new StandstillPeriod(sent, ENGLAND);

    assertEquals(ends, standstill.endsOn());
    assertEquals(earliestSignature, standstill.earliestSignature());
  }

  @Test
  @DisplayName("D23: the standstill runs from the last of the letters")
  void d23() {
    List<Instant> sent =
        List.of(
            Instant.parse("2027-11-04T10:00:00Z"),
            Instant.parse("2027-11-08T16:45:00Z"),
            Instant.parse("2027-11-04T10:00:01Z"),
            Instant.parse("2027-11-04T10:00:02Z"));

    StandstillPeriod standstill = StandstillPeriod.afterLastOf(sent, ENGLAND);

    assertEquals(day("2027-11-18"), standstill.endsOn());
    assertEquals(day("2027-11-19"), standstill.earliestSignature());
  }

  @Test
  @DisplayName("D25: a letter sent at 00:15 British Summer Time counts as sent on that day")
  void d25() {
    List<Instant> sent = List.of(Instant.parse("2026-06-30T23:15:00Z"));

    assertEquals(day("2026-07-13"), StandstillPeriod.afterLastOf(sent, ENGLAND).endsOn());
  }

  @ParameterizedTest(name = "{0}: sent {1}, not before the end of {2}, so noon on {3}")
  @DisplayName("Minimum tender time (R21, T4)")
  @CsvSource({"D27, 2023-04-28, 2023-05-09, 2023-05-10", "D29, 2027-12-16, 2027-12-29, 2027-12-30"})
  void tenderTime(String id, LocalDate sent, LocalDate earliest, LocalDate noon) {
    MinimumTenderTime time = new MinimumTenderTime(sent, ENGLAND);

    assertEquals(earliest, time.earliestDeadlineDay());
    assertEquals(noon, time.earliestNoonDeadlineDay());
  }

  @ParameterizedTest(name = "{0}: asked {1}, due {2}")
  @DisplayName("Updated self-declaration (R16)")
  @CsvSource({"D30, 2022-05-30, 2022-06-08", "D32, 2027-12-23, 2028-01-04"})
  void declaration(String id, LocalDate sent, LocalDate due) {
    assertEquals(due, new DeclarationUpdateLimit(sent, ENGLAND).dueOn());
  }

  @Test
  @DisplayName("D35: reasons within 15 calendar days, aimed at the working day before")
  void d35() {
    DebriefLimit limit = new DebriefLimit(day("2026-03-19"), ENGLAND);

    assertEquals(day("2026-04-03"), limit.replyBy());
    assertEquals(day("2026-04-07"), limit.outerLimit());
    assertEquals(day("2026-04-02"), limit.target());
  }

  @Test
  @DisplayName("D36: award notice in 30 days, aimed at the working day before; Contracts Finder in 90")
  void d36() {
    AwardNoticeLimit notice = new AwardNoticeLimit(day("2022-02-03"), ENGLAND);

    assertEquals(day("2022-03-05"), notice.publishBy());
    assertEquals(day("2022-03-04"), notice.target());
    assertEquals(day("2022-05-04"), new ContractsFinderLimit(day("2022-02-03"), ENGLAND).publishBy());
  }

  @ParameterizedTest(name = "awarded {0}")
  @DisplayName("D38: grouped notices 30 days after the quarter")
  @CsvSource({"2020-04-01", "2020-05-17", "2020-06-30"})
  void d38(LocalDate awarded) {
    assertEquals(day("2020-07-30"), new AwardNoticeLimit(awarded, ENGLAND).groupedPublishBy());
  }

  @Test
  @DisplayName("D41: the time for a claim begins with the day of knowledge and is not moved")
  void d41() {
    assertEquals(day("2028-01-15"), new ClaimPeriod(day("2027-12-17")).lastDay());
  }

  @Test
  @DisplayName("D42: the statutory end is 36 days before the advertised one and is the effective end")
  void d42() {
    ValidityPolicy shipped =
        new ValidityPolicy(
            day("2020-04-01"), day("2029-03-31"), day("2029-02-23"), StatutoryEndPolicy.ACKNOWLEDGE);

    assertEquals(day("2029-02-23"), shipped.effectiveEnd());
    assertEquals(36, ChronoUnit.DAYS.between(shipped.statutoryEnd(), shipped.advertisedEnd()));
    assertTrue(
        ShippedBankHolidays.migration().contains("'2020-04-01', '2029-03-31', '2029-02-23', 'ACKNOWLEDGE'"));
  }

  @Test
  @DisplayName("D43: run-down to a signature on 23 February 2029 with a standstill")
  void d43() {
    RunDown runDown = new RunDown(day("2029-02-23"), new CalendarDays(7), ENGLAND);

    assertEquals(day("2029-02-12"), runDown.lastLetters());
    assertEquals(day("2029-02-22"), runDown.standstillEndsOn());
    assertEquals(day("2029-02-05"), runDown.lastDeadlineDay());
    assertEquals(day("2029-01-26"), runDown.lastInvitations());
  }

  @Test
  @DisplayName("D46: £27,000 including VAT is published until 20 December 2022, not from the 21st")
  void d46() {
    ContractValue value = new ContractValue(Money.pounds("22500"), Money.pounds("4500"));

    assertTrue(ContractsFinderThreshold.on(day("2022-12-20")).isReachedBy(value));
    assertFalse(ContractsFinderThreshold.on(day("2022-12-21")).isReachedBy(value));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
