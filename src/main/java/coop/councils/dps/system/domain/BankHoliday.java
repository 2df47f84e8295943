package coop.councils.dps.system.domain;

import coop.councils.dps.shared.Decision;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * A weekday on which one nation does not work (R04). A holiday that falls on a weekend is held as its substitute day.
 *
 * <p>Refuses a date outside {@link WorkingDayCalendar#FIRST_YEAR} to {@link WorkingDayCalendar#LAST_YEAR}: a single
 * holiday must not make a year look complete.
 */
@Entity
@Table(name = "bank_holiday")
public class BankHoliday {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private Nation nation;

  @Column(name = "holiday_date", nullable = false)
  private LocalDate date;

  @Column(nullable = false, length = 100)
  private String name;

  @Version
  private long version;

  protected BankHoliday() {}

  public BankHoliday(Nation nation, LocalDate date, String name) {
    Decision.allowedIf(
            WorkingDayCalendar.holdsYearOf(date),
            "R04",
            "bankHoliday.refused.year",
            String.valueOf(WorkingDayCalendar.FIRST_YEAR),
            String.valueOf(WorkingDayCalendar.LAST_YEAR))
        .orRefuse();
    this.nation = nation;
    this.date = date;
    this.name = name;
  }

  public Nation nation() {
    return nation;
  }

  public LocalDate date() {
    return date;
  }

  public String name() {
    return name;
  }
}
