package coop.councils.dps.letter.content;

import coop.councils.dps.shared.London;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** The languages that letters are written in. Welsh buyers write in both (R59), the Welsh first. */
public enum LetterLanguage {
  ENGLISH("en-GB", "d MMMM uuuu", "EEEE d MMMM uuuu", "%s at %s UK time", "12 noon", "12 midnight"),
  WELSH("cy", "d MMMM uuuu", "EEEE d MMMM uuuu", "%s am %s amser y DU", "12 hanner dydd", "12 hanner nos");

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter EXACT_TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private final String tag;
  private final DateTimeFormatter date;
  private final DateTimeFormatter day;
  private final String moment;
  private final String noon;
  private final String midnight;

  LetterLanguage(String tag, String date, String day, String moment, String noon, String midnight) {
    Locale locale = Locale.forLanguageTag(tag);
    this.tag = tag;
    this.date = DateTimeFormatter.ofPattern(date, locale);
    this.day = DateTimeFormatter.ofPattern(day, locale);
    this.moment = moment;
    this.noon = noon;
    this.midnight = midnight;
  }

  /** The BCP 47 tag. */
  public String tag() {
    return tag;
  }

  /** For example "5 June 2026", "5 Mehefin 2026". */
  public String date(LocalDate value) {
    return date.format(value);
  }

  /** With the day of the week. */
  public String day(LocalDate value) {
    return weekday(value);
  }

  /** Within a sentence Welsh writes "dydd" small. */
  private String weekday(TemporalAccessor value) {
    return day.format(value).replaceFirst("^Dydd", "dydd");
  }

  /** For example "Tuesday 4 January 2028 at 12 noon UK time": weekday, date and time in the United Kingdom. */
  public String moment(Instant value) {
    ZonedDateTime local = value.atZone(London.ZONE);
    boolean atNoon = local.toLocalTime().equals(LocalTime.NOON);
    boolean atMidnight = local.toLocalTime().equals(LocalTime.MIDNIGHT);
    return moment.formatted(weekday(local), atNoon ? noon : atMidnight ? midnight : TIME.format(local));
  }

  /** For example "Tuesday 4 January 2028 at 12:00:01 UK time". */
  public String exactly(Instant value) {
    ZonedDateTime local = value.atZone(London.ZONE);
    return moment.formatted(weekday(local), EXACT_TIME.format(local));
  }
}
