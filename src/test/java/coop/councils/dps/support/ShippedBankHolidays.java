package coop.councils.dps.support;

import coop.councils.dps.system.domain.BankHoliday;
import coop.councils.dps.system.domain.BankHolidays;
import coop.councils.dps.system.domain.Nation;
import coop.councils.dps.system.domain.WorkingDayCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The bank holidays that the first migration ships, so that tests judge the data people get. */
public final class ShippedBankHolidays implements BankHolidays {

  private static final String MIGRATION = "/db/migration/V0001__dps_lots_and_bank_holidays.sql";
  private static final Pattern ROW = Pattern.compile("\\('([A-Z_]+)', '(\\d{4}-\\d\\d-\\d\\d)', '([^']+)'\\)");
  private static final Map<Nation, WorkingDayCalendar> CALENDARS = new EnumMap<>(Nation.class);

  static {
    ShippedBankHolidays shipped = new ShippedBankHolidays();
    for (Nation nation : Nation.values()) {
      CALENDARS.put(nation, shipped.calendarOf(nation));
    }
  }

  private final List<BankHoliday> holidays = new ArrayList<>();

  public ShippedBankHolidays() {
    ROW.matcher(migration())
        .results()
        .map(row -> new BankHoliday(Nation.valueOf(row.group(1)), LocalDate.parse(row.group(2)), row.group(3)))
        .forEach(this::add);
  }

  public static WorkingDayCalendar calendar(Nation nation) {
    return CALENDARS.get(nation);
  }

  public static String migration() {
    try (InputStream file = ShippedBankHolidays.class.getResourceAsStream(MIGRATION)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public List<BankHoliday> of(Nation nation) {
    return holidays.stream()
        .filter(holiday -> holiday.nation() == nation)
        .sorted(Comparator.comparing(BankHoliday::date))
        .toList();
  }

  @Override
  public Optional<BankHoliday> find(Nation nation, LocalDate date) {
    return of(nation).stream().filter(holiday -> holiday.date().equals(date)).findFirst();
  }

  @Override
  public void add(BankHoliday holiday) {
    holidays.add(holiday);
  }

  @Override
  public void remove(BankHoliday holiday) {
    holidays.remove(holiday);
  }
}
